import type { Technology } from '#model/catalog.ts';

export const googleCloudKms: Technology = {
  id: 'google-cloud-kms',
  name: 'Google Cloud KMS',
  capability: 'secrets',
  market: { evolution: 0.95, because: 'Keys are kept and used by the request in every large cloud.' },
  cloud: 'gcp',
  shared: true,
  references: ['permission:cloudkms'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/kms/main.tf' },
  marks: [
    { in: 'terraform', name: 'google_kms_key_ring', shows: 'use', rung: 'serverless', example: 'resource "google_kms_key_ring" "main" {' },
    {
      in: 'terraform',
      name: 'google_kms_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_kms_crypto_key" "main" {',
      notExample: 'resource "google_sql_database" "main" {',
    },
    { in: 'go', name: 'cloud.google.com/go/kms', shows: 'need', example: 'cloud.google.com/go/kms v1.0.0' },
    { in: 'npm', name: '@google-cloud/kms', shows: 'need', example: '"@google-cloud/kms": "^4.0.0"' },
    { in: 'pypi', name: 'google-cloud-kms', shows: 'need', example: 'google-cloud-kms==2.0.0' },
  ],
};
