import type { Technology } from '#model/catalog.ts';

export const googleBigquery: Technology = {
  id: 'google-bigquery',
  name: 'Google BigQuery',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'gcp',
  speaks: ['sql'],
  references: ['permission:bigquery'],
  seen: { repository: 'hashicorp/terraform-provider-google', path: 'go.mod' },
  marks: [
    { in: 'npm', name: '@google-cloud/bigquery', shows: 'use', rung: 'serverless', example: '"@google-cloud/bigquery": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-bigquery', shows: 'use', rung: 'serverless', example: 'google-cloud-bigquery' },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-bigquery',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-bigquery</artifactId></dependency>',
    },
    { in: 'go', name: 'cloud.google.com/go/bigquery', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/bigquery v1.0.0' },
    {
      in: 'terraform',
      name: 'google_bigquery_dataset',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_bigquery_dataset" "sales" {',
    },
    {
      in: 'terraform',
      name: 'google_bigquery_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_bigquery_table" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
    { in: 'command', name: 'bq', shows: 'use', as: 'part', example: '- run: bq --help' },
    {
      in: 'kubernetes',
      name: 'bigquery.cnrm.cloud.google.com/BigQueryDataset',
      shows: 'use',
      rung: 'serverless',
      example: '{ apiVersion: bigquery.cnrm.cloud.google.com/v1, kind: BigQueryDataset, metadata: { name: orders } }',
      notExample: '{ apiVersion: bigquery.cnrm.cloud.google.com/v1, kind: BigQueryDatasetPolicy, metadata: { name: orders } }',
    },
  ],
};
