import type { Technology } from '#model/catalog.ts';

export const alibabaCloudOss: Technology = {
  id: 'alibaba-cloud-oss',
  name: 'Alibaba Cloud OSS',
  capability: 'object-storage',
  market: { evolution: 0.92, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['oss'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/graph/checks/resources/OSSBucketPublic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'alicloud_oss_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "alicloud_oss_bucket" "main" {',
      notExample: 'resource "alicloud_oss_bucket_not" "main" {',
    },
    { in: 'npm', name: 'ali-oss', shows: 'use', rung: 'serverless', example: '"ali-oss": "1.0.0"', notExample: '"ali-oss-not": "1.0.0"' },
    { in: 'pypi', name: 'oss2', shows: 'use', rung: 'serverless', example: 'oss2==1.0.0', notExample: 'oss2-not==1.0.0' },
    {
      in: 'terraform',
      name: 'alicloud_oss_*',
      shows: 'use',
      as: 'part',
      example: 'resource "alicloud_oss_bucket_acl" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
