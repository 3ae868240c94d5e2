import type { Technology } from '#model/catalog.ts';

export const googleCloudStorage: Technology = {
  id: 'google-cloud-storage',
  name: 'Google Cloud Storage',
  capability: 'object-storage',
  market: { evolution: 0.97, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  cloud: 'gcp',
  speaks: ['gcs', 's3'],
  references: ['permission:storage'],
  marks: [
    { in: 'npm', name: '@google-cloud/storage', shows: 'use', rung: 'serverless', example: '"@google-cloud/storage": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-storage', shows: 'use', rung: 'serverless', example: 'google-cloud-storage' },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-storage',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-storage</artifactId></dependency>',
    },
    { in: 'go', name: 'cloud.google.com/go/storage', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/storage v1.0.0' },
    {
      in: 'nuget',
      name: 'Google.Cloud.Storage.V1',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Storage.V1" />',
    },
    { in: 'rubygems', name: 'google-cloud-storage', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-storage'" },
    {
      in: 'terraform',
      name: 'google_storage_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_storage_bucket" "uploads" {',
      notExample: 'resource "google_storage_bucket_object" "uploads" {',
    },
    {
      in: 'terraform',
      name: 'google_storage_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_storage_bucket_object" "uploads" {',
      notExample: 'resource "aws_sqs_queue" "uploads" {',
    },
    {
      in: 'kubernetes',
      name: 'storage.cnrm.cloud.google.com/StorageBucket',
      shows: 'use',
      rung: 'serverless',
      example: '{ apiVersion: storage.cnrm.cloud.google.com/v1, kind: StorageBucket, metadata: { name: uploads } }',
    },
  ],
};
