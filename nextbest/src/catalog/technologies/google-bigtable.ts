import type { Technology } from '#model/catalog.ts';

export const googleBigtable: Technology = {
  id: 'google-bigtable',
  name: 'Google Bigtable',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'gcp',
  speaks: ['hbase'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/bigtable-instance/main.tf' },
  marks: [
    { in: 'npm', name: '@google-cloud/bigtable', shows: 'need', example: '"@google-cloud/bigtable": "^5.1.0"' },
    { in: 'go', name: 'cloud.google.com/go/bigtable', shows: 'need', example: 'cloud.google.com/go/bigtable v1.0.0' },
    {
      in: 'terraform',
      name: 'google_bigtable_instance',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'cluster.autoscaling_config.min_nodes', rung: 'serverless-capacity' }],
      example: 'resource "google_bigtable_instance" "carts" {',
    },
    {
      in: 'terraform',
      name: 'google_bigtable_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_bigtable_table" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
  ],
};
