import type { Technology } from '#model/catalog.ts';

export const amazonAuroraDsql: Technology = {
  id: 'amazon-aurora-dsql',
  name: 'Amazon Aurora DSQL',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'SQL without a server to size is new and offered by few, with fewer features.' },
  cloud: 'aws',
  speaks: ['postgresql'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'apigw-lambda-dsql/template.yaml' },
  marks: [
    {
      in: 'npm',
      name: '@aws/aurora-dsql-node-postgres-connector',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws/aurora-dsql-node-postgres-connector": "latest"',
    },
    { in: 'npm', name: '@aws-sdk/dsql-signer', shows: 'use', rung: 'serverless', example: '"@aws-sdk/dsql-signer": "^3.873.0"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:dsql',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>dsql</artifactId></dependency>',
    },
    { in: 'terraform', name: 'aws_dsql_cluster', shows: 'use', rung: 'serverless', example: 'resource "aws_dsql_cluster" "accounts" {' },
    {
      in: 'terraform',
      name: 'aws_dsql_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_dsql_cluster_peering" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
    { in: 'cloudformation', name: 'AWS::DSQL::Cluster', shows: 'use', rung: 'serverless', example: 'Type: AWS::DSQL::Cluster' },
  ],
};
