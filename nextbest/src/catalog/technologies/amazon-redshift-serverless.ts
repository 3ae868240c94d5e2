import type { Technology } from '#model/catalog.ts';

export const amazonRedshiftServerless: Technology = {
  id: 'amazon-redshift-serverless',
  name: 'Amazon Redshift Serverless',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  cloud: 'aws',
  speaks: ['postgresql'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/redshift-serverless/main.tf' },
  marks: [
    {
      in: 'host',
      name: '*.region.redshift-serverless.amazonaws.com',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'const address = "https://api.shop.eu-west-1.redshift-serverless.amazonaws.com/v1";',
    },
    {
      in: 'terraform',
      name: 'aws_redshiftserverless_workgroup',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_redshiftserverless_workgroup" "sales" {',
    },
    {
      in: 'terraform',
      name: 'aws_redshiftserverless_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_redshiftserverless_namespace" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::RedshiftServerless::Workgroup',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::RedshiftServerless::Workgroup',
    },
  ],
};
