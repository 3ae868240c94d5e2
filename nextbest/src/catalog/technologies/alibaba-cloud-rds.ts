import type { Technology } from '#model/catalog.ts';

export const alibabaCloudRds: Technology = {
  id: 'alibaba-cloud-rds',
  name: 'Alibaba Cloud RDS',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['mysql', 'postgresql'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/alicloud/example_RDSIsPublic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'alicloud_db_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "alicloud_db_instance" "main" {',
      notExample: 'resource "alicloud_db_instance_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'alicloud_db_*',
      shows: 'use',
      as: 'part',
      example: 'resource "alicloud_db_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
