import type { Technology } from '#model/catalog.ts';

export const amazonAthena: Technology = {
  id: 'amazon-athena',
  name: 'Amazon Athena',
  capability: 'analytics',
  market: { evolution: 0.88, because: 'Queries over files are billed by the gigabyte read.' },
  cloud: 'aws',
  speaks: ['sql'],
  references: ['permission:athena'],
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/common/athena.tf' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-athena', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-athena": "^3.873.0"' },
    { in: 'pypi', name: 'pyathena', shows: 'use', rung: 'serverless', example: 'pyathena' },
    {
      in: 'terraform',
      name: 'aws_athena_workgroup',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_athena_workgroup" "sales" {',
    },
    {
      in: 'terraform',
      name: 'aws_athena_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_athena_named_query" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
    { in: 'cloudformation', name: 'AWS::Athena::WorkGroup', shows: 'use', rung: 'serverless', example: 'Type: AWS::Athena::WorkGroup' },
    {
      in: 'cloudformation',
      name: 'AWS::Athena::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Athena::NamedQuery',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
