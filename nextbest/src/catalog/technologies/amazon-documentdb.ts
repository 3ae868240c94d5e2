import type { Technology } from '#model/catalog.ts';

export const amazonDocumentdb: Technology = {
  id: 'amazon-documentdb',
  name: 'Amazon DocumentDB',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'aws',
  speaks: ['mongodb'],
  lifespan: 'amazon-documentdb',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'docdb-lambda/template.yaml' },
  marks: [
    {
      in: 'host',
      name: '*.region.docdb.amazonaws.com',
      shows: 'use',
      rung: 'managed',
      example: 'const address = "https://api.shop.eu-west-1.docdb.amazonaws.com/v1";',
    },
    {
      in: 'terraform',
      name: 'aws_docdb_cluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'serverless_v2_scaling_configuration.min_capacity', rung: 'serverless-capacity' }],
      example: 'resource "aws_docdb_cluster" "carts" {',
    },
    {
      in: 'terraform',
      name: 'aws_docdb_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_docdb_subnet_group" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
    { in: 'cloudformation', name: 'AWS::DocDB::DBCluster', shows: 'use', rung: 'managed', example: 'Type: AWS::DocDB::DBCluster' },
  ],
};
