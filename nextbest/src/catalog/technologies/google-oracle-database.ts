import type { Technology } from '#model/catalog.ts';

export const googleOracleDatabase: Technology = {
  id: 'google-oracle-database',
  name: 'Oracle Database at Google Cloud',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'Databases of this vendor are sold by the hour by its own cloud and others.' },
  cloud: 'gcp',
  speaks: ['oracle'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'oracledatabase_cloud_vmcluster_full/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_oracle_database_autonomous_database',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_oracle_database_autonomous_database" "main" {',
      notExample: 'resource "google_oracle_database_autonomous_database_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_oracle_database_cloud_vm_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_oracle_database_cloud_vm_cluster" "main" {',
      notExample: 'resource "google_oracle_database_cloud_vm_cluster_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_oracle_database_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_oracle_database_cloud_exadata_infrastructure" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
