import type { Technology } from '#model/catalog.ts';

export const backblazeB2: Technology = {
  id: 'backblaze-b2',
  name: 'Backblaze B2',
  capability: 'object-storage',
  market: { evolution: 0.92, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'Backblaze/terraform-provider-b2', path: 'python-bindings/requirements.txt' },
  marks: [
    {
      in: 'npm',
      name: 'backblaze-b2',
      shows: 'use',
      rung: 'serverless',
      example: '"backblaze-b2": "1.0.0"',
      notExample: '"backblaze-b2-not": "1.0.0"',
    },
    { in: 'pypi', name: 'b2sdk', shows: 'use', rung: 'serverless', example: 'b2sdk==1.0.0', notExample: 'b2sdk-not==1.0.0' },
    {
      in: 'terraform',
      name: 'b2_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "b2_bucket" "main" {',
      notExample: 'resource "b2_bucket_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'b2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "b2_application_key" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
