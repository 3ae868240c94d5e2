import type { Technology } from '#model/catalog.ts';

export const scalewayInstances: Technology = {
  id: 'scaleway-instances',
  name: 'Scaleway Instances',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Virtual machines are rented by the second from every cloud.' },
  speaks: ['vm'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/instance-servers/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_instance_server',
      shows: 'use',
      rung: 'vm',
      example: 'resource "scaleway_instance_server" "main" {',
      notExample: 'resource "scaleway_instance_server_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_instance_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_instance_ip" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
