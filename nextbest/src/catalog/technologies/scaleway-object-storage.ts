import type { Technology } from '#model/catalog.ts';

export const scalewayObjectStorage: Technology = {
  id: 'scaleway-object-storage',
  name: 'Scaleway Object Storage',
  capability: 'object-storage',
  market: { evolution: 0.93, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/resources/scaleway_object_bucket/resource.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_object_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "scaleway_object_bucket" "main" {',
      notExample: 'resource "scaleway_object_bucket_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_object_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_object_bucket_server_side_encryption_configuration" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
