import type { Technology } from '#model/catalog.ts';

export const oracleCloudCompute: Technology = {
  id: 'oracle-cloud-compute',
  name: 'Oracle Cloud Compute',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'cloud-custodian/cloud-custodian', path: 'tools/c7n_oci/tests/terraform/compute/compute_instance.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'oci_core_instance',
      shows: 'use',
      rung: 'vm',
      example: 'resource "oci_core_instance" "main" {',
      notExample: 'resource "oci_core_instance_not" "main" {',
    },
  ],
};
