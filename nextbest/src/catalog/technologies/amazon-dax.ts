import type { Technology } from '#model/catalog.ts';

export const amazonDax: Technology = {
  id: 'amazon-dax',
  name: 'Amazon DynamoDB Accelerator',
  capability: 'cache',
  market: { evolution: 0.85, because: 'A cache in front of one database is sold by its cloud only.' },
  cloud: 'aws',
  speaks: ['dynamodb'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/checks/resource/aws/example_DAXEncryption/main.tf' },
  marks: [
    { in: 'terraform', name: 'aws_dax_cluster', shows: 'use', rung: 'managed', example: 'resource "aws_dax_cluster" "sessions" {' },
    {
      in: 'terraform',
      name: 'aws_dax_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_dax_subnet_group" "sessions" {',
      notExample: 'resource "aws_sqs_queue" "sessions" {',
    },
    { in: 'cloudformation', name: 'AWS::DAX::Cluster', shows: 'use', rung: 'managed', example: 'Type: AWS::DAX::Cluster' },
  ],
};
