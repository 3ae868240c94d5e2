import type { Technology } from '#model/catalog.ts';

export const amazonOpensearch: Technology = {
  id: 'amazon-opensearch',
  name: 'Amazon OpenSearch Service',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  cloud: 'aws',
  speaks: ['elasticsearch'],
  references: ['permission:es'],
  marks: [
    {
      in: 'terraform',
      name: 'aws_opensearch_domain',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_opensearch_domain" "products" {',
    },
    {
      in: 'terraform',
      name: 'aws_elasticsearch_domain',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_elasticsearch_domain" "products" {',
    },
    {
      in: 'terraform',
      name: 'aws_opensearch_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_opensearch_domain_policy" "products" {',
      notExample: 'resource "aws_sqs_queue" "products" {',
    },
    {
      in: 'terraform',
      name: 'aws_elasticsearch_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_elasticsearch_domain_policy" "products" {',
      notExample: 'resource "aws_sqs_queue" "products" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::OpenSearchService::Domain',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::OpenSearchService::Domain',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Elasticsearch::Domain',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::Elasticsearch::Domain',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/opensearch/aws',
      shows: 'use',
      rung: 'managed',
      example: 'source = "terraform-aws-modules/opensearch/aws"',
    },
  ],
};
