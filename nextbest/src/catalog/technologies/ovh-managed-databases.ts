import type { Technology } from '#model/catalog.ts';

export const ovhManagedDatabases: Technology = {
  id: 'ovh-managed-databases',
  name: 'OVHcloud Managed Databases',
  capability: 'relational-db',
  market: { evolution: 0.88, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['postgresql', 'mysql'],
  seen: { repository: 'ovh/public-cloud-examples', path: 'use-cases/kubeflow/modules/kubeflow/ovh_mysql_db.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'ovh_cloud_project_database',
      shows: 'use',
      when: { attribute: 'engine', matches: '^postgresql$|^mysql$' },
      rung: 'managed',
      example: 'resource "ovh_cloud_project_database" "main" {\n  engine = "postgresql"',
      notExample: 'resource "ovh_cloud_project_database" "main" {\n  engine = "other"',
    },
    {
      in: 'terraform',
      name: 'ovh_cloud_project_database',
      shows: 'use',
      when: { attribute: 'engine', matches: '^mongodb$' },
      capability: 'document-db',
      rung: 'managed',
      example: 'resource "ovh_cloud_project_database" "main" {\n  engine = "mongodb"',
      notExample: 'resource "ovh_cloud_project_database" "main" {\n  engine = "other"',
    },
    {
      in: 'terraform',
      name: 'ovh_cloud_project_database_*',
      shows: 'use',
      as: 'part',
      example: 'resource "ovh_cloud_project_database_database" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
