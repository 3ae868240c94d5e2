import type { Technology } from '#model/catalog.ts';

export const awsCloudhsm: Technology = {
  id: 'aws-cloudhsm',
  name: 'AWS CloudHSM',
  capability: 'secrets',
  market: { evolution: 0.75, because: 'Modules that keep keys are rented by the hour from every large cloud.' },
  cloud: 'aws',
  speaks: ['pkcs11'],
  seen: {
    repository: 'infracost/infracost',
    path: 'internal/providers/terraform/aws/testdata/cloudhsm_v2_hsm_test/cloudhsm_v2_hsm_test.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_cloudhsm_v2_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_cloudhsm_v2_cluster" "main" {',
      notExample: 'resource "aws_cloudhsm_v2_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_cloudhsm_v2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_cloudhsm_v2_hsm" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
