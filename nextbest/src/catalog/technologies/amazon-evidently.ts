import type { Technology } from '#model/catalog.ts';

export const amazonEvidently: Technology = {
  id: 'amazon-evidently',
  name: 'Amazon CloudWatch Evidently',
  capability: 'feature-flags',
  market: { evolution: 0.65, because: 'Feature flags are sold by several vendors and clouds; this one was closed.' },
  cloud: 'aws',
  speaks: ['evidently'],
  seen: { repository: 'aws-samples/aws-cdk-examples', path: 'typescript/cloudwatch/evidently-client-side-evaluation-ecs/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-evidently',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-evidently": "1.0.0"',
      notExample: '"@aws-sdk/client-evidently-not": "1.0.0"',
    },
    {
      in: 'terraform',
      name: 'aws_evidently_project',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_evidently_project" "main" {',
      notExample: 'resource "aws_evidently_project_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Evidently::Project',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Evidently::Project',
      notExample: 'Type: AWS::Evidently::ProjectNot',
    },
    {
      in: 'terraform',
      name: 'aws_evidently_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_evidently_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Evidently::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Evidently::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
