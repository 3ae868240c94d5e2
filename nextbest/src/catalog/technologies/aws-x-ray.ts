import type { Technology } from '#model/catalog.ts';

export const awsXRay: Technology = {
  id: 'aws-x-ray',
  name: 'AWS X-Ray',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  cloud: 'aws',
  marks: [
    {
      in: 'npm',
      name: '@aws-lambda-powertools/tracer',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: '"@aws-lambda-powertools/tracer": "^2.26.0"',
    },
    { in: 'npm', name: 'aws-xray-sdk', shows: 'need', as: 'part', example: '"aws-xray-sdk": "latest"' },
    { in: 'npm', name: 'aws-xray-sdk-core', shows: 'need', as: 'part', example: '"aws-xray-sdk-core": "latest"' },
    { in: 'pypi', name: 'aws-xray-sdk', shows: 'need', as: 'part', example: 'aws-xray-sdk' },
    {
      in: 'terraform',
      name: 'aws_xray_group',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'resource "aws_xray_group" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_xray_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_xray_sampling_rule" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::XRay::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::XRay::SamplingRule',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
