import type { Technology } from '#model/catalog.ts';

export const amazonMemorydb: Technology = {
  id: 'amazon-memorydb',
  name: 'Amazon MemoryDB',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'aws',
  speaks: ['redis'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'apigw-lambda-memorydb/template.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_memorydb_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_memorydb_cluster" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'aws_memorydb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_memorydb_subnet_group" "sessions" {',
      notExample: 'resource "aws_sqs_queue" "sessions" {',
    },
    { in: 'cloudformation', name: 'AWS::MemoryDB::Cluster', shows: 'use', rung: 'managed', example: 'Type: AWS::MemoryDB::Cluster' },
  ],
};
