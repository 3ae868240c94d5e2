import type { Technology } from '#model/catalog.ts';

export const awsGlue: Technology = {
  id: 'aws-glue',
  name: 'AWS Glue',
  capability: 'batch',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  cloud: 'aws',
  speaks: ['spark'],
  references: ['permission:glue'],
  seen: { repository: 'pulumi/examples', path: 'aws-ts-redshift-glue-etl/index.ts' },
  marks: [
    { in: 'terraform', name: 'aws_glue_job', shows: 'use', rung: 'serverless-capacity', example: 'resource "aws_glue_job" "nightly" {' },
    {
      in: 'terraform',
      name: 'aws_glue_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_glue_catalog_table" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
    { in: 'cloudformation', name: 'AWS::Glue::Job', shows: 'use', rung: 'serverless-capacity', example: 'Type: AWS::Glue::Job' },
    {
      in: 'cloudformation',
      name: 'AWS::Glue::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Glue::Table',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
