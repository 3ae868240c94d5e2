import type { Technology } from '#model/catalog.ts';

export const amazonSagemaker: Technology = {
  id: 'amazon-sagemaker',
  name: 'Amazon SageMaker AI',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  cloud: 'aws',
  speaks: ['model-artifact'],
  references: ['permission:sagemaker'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'apigw-rest-sagemaker/template.yaml' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-sagemaker-runtime', shows: 'need', example: '"@aws-sdk/client-sagemaker-runtime": "^3.873.0"' },
    { in: 'pypi', name: 'sagemaker', shows: 'need', example: 'sagemaker' },
    {
      in: 'terraform',
      name: 'aws_sagemaker_endpoint_configuration',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'production_variants.serverless_config.max_concurrency', rung: 'serverless-capacity' }],
      example: 'resource "aws_sagemaker_endpoint_configuration" "answers" {',
    },
    { in: 'terraform', name: 'aws_sagemaker_endpoint', shows: 'use', as: 'part', example: 'resource "aws_sagemaker_endpoint" "answers" {' },
    {
      in: 'terraform',
      name: 'aws_sagemaker_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_sagemaker_model" "answers" {',
      notExample: 'resource "aws_sqs_queue" "answers" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::SageMaker::EndpointConfig',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'ProductionVariants[0].ServerlessConfig.MaxConcurrency', rung: 'serverless-capacity' }],
      example: 'Type: AWS::SageMaker::EndpointConfig',
    },
    {
      in: 'cloudformation',
      name: 'AWS::SageMaker::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::SageMaker::Model',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
