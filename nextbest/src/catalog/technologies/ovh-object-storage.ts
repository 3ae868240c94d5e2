import type { Technology } from '#model/catalog.ts';

export const ovhObjectStorage: Technology = {
  id: 'ovh-object-storage',
  name: 'OVHcloud Object Storage',
  capability: 'object-storage',
  market: { evolution: 0.92, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'ovh/public-cloud-examples', path: 'landing-zone/modules/storage/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'ovh_cloud_project_storage',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "ovh_cloud_project_storage" "main" {',
      notExample: 'resource "ovh_cloud_project_storage_not" "main" {',
    },
  ],
};
