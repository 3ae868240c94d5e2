import type { Technology } from '#model/catalog.ts';

export const oracleObjectStorage: Technology = {
  id: 'oracle-object-storage',
  name: 'OCI Object Storage',
  capability: 'object-storage',
  market: { evolution: 0.9, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'cloud-custodian/cloud-custodian', path: 'tools/c7n_oci/tests/terraform/ip_auth/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'oci_objectstorage_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "oci_objectstorage_bucket" "main" {',
      notExample: 'resource "oci_objectstorage_bucket_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'oci_objectstorage_*',
      shows: 'use',
      as: 'part',
      example: 'resource "oci_objectstorage_namespace" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
