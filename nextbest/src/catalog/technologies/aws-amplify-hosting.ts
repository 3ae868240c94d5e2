import type { Technology } from '#model/catalog.ts';

export const awsAmplifyHosting: Technology = {
  id: 'aws-amplify-hosting',
  name: 'AWS Amplify Hosting',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'aws',
  speaks: ['static-site'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'amplify_cognito_apigateway_lambda_envvariables/template.yaml' },
  marks: [
    { in: 'npm', name: 'aws-amplify', shows: 'need', as: 'part', example: '"aws-amplify": "latest"' },
    { in: 'terraform', name: 'aws_amplify_app', shows: 'use', rung: 'serverless', example: 'resource "aws_amplify_app" "site" {' },
    {
      in: 'terraform',
      name: 'aws_amplify_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_amplify_branch" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
    { in: 'cloudformation', name: 'AWS::Amplify::App', shows: 'use', rung: 'serverless', example: 'Type: AWS::Amplify::App' },
    {
      in: 'cloudformation',
      name: 'AWS::Amplify::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Amplify::Branch',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'platform',
      name: 'amplify/site',
      shows: 'use',
      rung: 'serverless',
      example: 'frontend: { phases: { build: { commands: [make] } } }',
    },
    {
      in: 'platform',
      name: 'amplify/build',
      shows: 'use',
      rung: 'serverless',
      capability: 'ci-cd',
      example: 'frontend: { phases: { build: { commands: [make] } } }',
    },
  ],
};
