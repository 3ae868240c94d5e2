import type { Technology } from '#model/catalog.ts';

export const amazonOpensearchServerless: Technology = {
  id: 'amazon-opensearch-serverless',
  name: 'Amazon OpenSearch Serverless',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  cloud: 'aws',
  speaks: ['elasticsearch'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'kds-kdf-opensearch/template.yaml' },
  marks: [
    {
      in: 'host',
      name: '*.region.aoss.amazonaws.com',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'const address = "https://api.shop.eu-west-1.aoss.amazonaws.com/v1";',
    },
    {
      in: 'terraform',
      name: 'aws_opensearchserverless_collection',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_opensearchserverless_collection" "products" {',
    },
    {
      in: 'terraform',
      name: 'aws_opensearchserverless_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_opensearchserverless_security_policy" "products" {',
      notExample: 'resource "aws_sqs_queue" "products" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::OpenSearchServerless::Collection',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::OpenSearchServerless::Collection',
    },
    {
      in: 'cloudformation',
      name: 'AWS::OpenSearchServerless::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::OpenSearchServerless::SecurityPolicy',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
