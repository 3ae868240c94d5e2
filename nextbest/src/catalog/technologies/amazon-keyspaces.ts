import type { Technology } from '#model/catalog.ts';

export const amazonKeyspaces: Technology = {
  id: 'amazon-keyspaces',
  name: 'Amazon Keyspaces',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'aws',
  speaks: ['cql'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/aws/example_KeyspacesTableUsesCMK/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_keyspaces_table',
      shows: 'use',
      rung: 'serverless',
      rungWhen: [{ attribute: 'capacity_specification.throughput_mode', equals: 'PROVISIONED', rung: 'serverless-capacity' }],
      example: 'resource "aws_keyspaces_table" "carts" {',
    },
    {
      in: 'terraform',
      name: 'aws_keyspaces_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_keyspaces_keyspace" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Cassandra::Table',
      shows: 'use',
      rung: 'serverless',
      rungWhen: [{ attribute: 'BillingMode.Mode', equals: 'PROVISIONED', rung: 'serverless-capacity' }],
      example: 'Type: AWS::Cassandra::Table',
    },
  ],
};
