import type { Technology } from '#model/catalog.ts';

export const tencentCloudObjectStorage: Technology = {
  id: 'tencent-cloud-object-storage',
  name: 'Tencent Cloud Object Storage',
  capability: 'object-storage',
  market: { evolution: 0.9, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'cloud-custodian/cloud-custodian', path: 'tools/c7n_tencentcloud/pyproject.toml' },
  marks: [
    {
      in: 'terraform',
      name: 'tencentcloud_cos_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "tencentcloud_cos_bucket" "main" {',
      notExample: 'resource "tencentcloud_cos_bucket_not" "main" {',
    },
    {
      in: 'npm',
      name: 'cos-nodejs-sdk-v5',
      shows: 'use',
      rung: 'serverless',
      example: '"cos-nodejs-sdk-v5": "1.0.0"',
      notExample: '"cos-nodejs-sdk-v5-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'cos-python-sdk-v5',
      shows: 'use',
      rung: 'serverless',
      example: 'cos-python-sdk-v5==1.0.0',
      notExample: 'cos-python-sdk-v5-not==1.0.0',
    },
    {
      in: 'terraform',
      name: 'tencentcloud_cos_*',
      shows: 'use',
      as: 'part',
      example: 'resource "tencentcloud_cos_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
