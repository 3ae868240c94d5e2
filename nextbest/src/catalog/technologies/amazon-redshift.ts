import type { Technology } from '#model/catalog.ts';

export const amazonRedshift: Technology = {
  id: 'amazon-redshift',
  name: 'Amazon Redshift',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'aws',
  speaks: ['postgresql'],
  seen: { repository: 'pulumi/examples', path: 'aws-ts-redshift-glue-etl/index.ts' },
  marks: [
    {
      in: 'host',
      name: '*.region.redshift.amazonaws.com',
      shows: 'use',
      rung: 'managed',
      example: 'const address = "https://api.shop.eu-west-1.redshift.amazonaws.com/v1";',
    },
    { in: 'terraform', name: 'aws_redshift_cluster', shows: 'use', rung: 'managed', example: 'resource "aws_redshift_cluster" "sales" {' },
    {
      in: 'terraform',
      name: 'aws_redshift_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_redshift_subnet_group" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
    { in: 'cloudformation', name: 'AWS::Redshift::Cluster', shows: 'use', rung: 'managed', example: 'Type: AWS::Redshift::Cluster' },
  ],
};
