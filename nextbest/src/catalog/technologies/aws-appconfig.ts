import type { Technology } from '#model/catalog.ts';

export const awsAppconfig: Technology = {
  id: 'aws-appconfig',
  name: 'AWS AppConfig',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  cloud: 'aws',
  speaks: ['openfeature'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'appconfig-lambda-rust/template.yml' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-appconfigdata',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-appconfigdata": "^3.873.0"',
    },
    {
      in: 'terraform',
      name: 'aws_appconfig_application',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_appconfig_application" "flags" {',
    },
    {
      in: 'terraform',
      name: 'aws_appconfig_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_appconfig_environment" "flags" {',
      notExample: 'resource "aws_sqs_queue" "flags" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppConfig::Application',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::AppConfig::Application',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppConfig::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::AppConfig::Environment',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
