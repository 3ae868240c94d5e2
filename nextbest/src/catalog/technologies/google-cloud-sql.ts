import type { Technology } from '#model/catalog.ts';

export const googleCloudSql: Technology = {
  id: 'google-cloud-sql',
  name: 'Google Cloud SQL',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'gcp',
  speaks: ['postgresql', 'mysql', 'sqlserver'],
  marks: [
    { in: 'npm', name: '@google-cloud/cloud-sql-connector', shows: 'need', example: '"@google-cloud/cloud-sql-connector": "^5.1.0"' },
    { in: 'pypi', name: 'cloud-sql-python-connector', shows: 'need', example: 'cloud-sql-python-connector' },
    { in: 'go', name: 'cloud.google.com/go/cloudsqlconn', shows: 'need', example: 'cloud.google.com/go/cloudsqlconn v1.0.0' },
    {
      in: 'terraform',
      name: 'google_sql_database_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_sql_database_instance" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'google_sql_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_sql_user" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
    {
      in: 'image',
      name: 'gcr.io/cloud-sql-connectors/cloud-sql-proxy',
      shows: 'use',
      as: 'part',
      example: 'image: gcr.io/cloud-sql-connectors/cloud-sql-proxy:latest',
    },
    {
      in: 'kubernetes',
      name: 'sql.cnrm.cloud.google.com/SQLInstance',
      shows: 'use',
      rung: 'managed',
      example: '{ apiVersion: sql.cnrm.cloud.google.com/v1, kind: SQLInstance, metadata: { name: accounts } }',
    },
    {
      in: 'terraform-module',
      name: 'GoogleCloudPlatform/sql-db/google//*',
      shows: 'use',
      rung: 'managed',
      example: 'source = "GoogleCloudPlatform/sql-db/google//postgresql"',
      notExample: 'source = "terraform-aws-modules/sqs/aws"',
    },
    { in: 'command', name: 'gcloud sql', shows: 'use', as: 'part', example: '- run: gcloud sql list' },
  ],
};
