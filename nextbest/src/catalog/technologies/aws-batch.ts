import type { Technology } from '#model/catalog.ts';

export const awsBatch: Technology = {
  id: 'aws-batch',
  name: 'AWS Batch',
  capability: 'batch',
  market: { evolution: 0.88, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  cloud: 'aws',
  speaks: ['container-image'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'sfn-manage-batch-job-tf/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_batch_compute_environment',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'compute_resources.type', matches: '^FARGATE', rung: 'serverless-capacity' }],
      example: 'resource "aws_batch_compute_environment" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'aws_batch_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_batch_job_queue" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Batch::ComputeEnvironment',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'ComputeResources.Type', matches: '^FARGATE', rung: 'serverless-capacity' }],
      example: 'Type: AWS::Batch::ComputeEnvironment',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Batch::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Batch::JobQueue',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
