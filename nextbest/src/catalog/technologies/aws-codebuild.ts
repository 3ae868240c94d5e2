import type { Technology } from '#model/catalog.ts';

export const awsCodebuild: Technology = {
  id: 'aws-codebuild',
  name: 'AWS CodeBuild',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  cloud: 'aws',
  references: ['runner:codebuild'],
  seen: { repository: 'aws-samples/aws-serverless-ecommerce-platform', path: 'pipeline/template.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_codebuild_project',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_codebuild_project" "build" {',
    },
    {
      in: 'terraform',
      name: 'aws_codebuild_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_codebuild_webhook" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    { in: 'cloudformation', name: 'AWS::CodeBuild::Project', shows: 'use', rung: 'serverless', example: 'Type: AWS::CodeBuild::Project' },
    {
      in: 'cloudformation',
      name: 'AWS::CodeBuild::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::CodeBuild::ReportGroup',
      notExample: 'Type: AWS::SQS::Queue',
    },
    { in: 'file', name: 'buildspec.yml', shows: 'use', as: 'part', example: 'buildspec.yml', notExample: 'build.yml' },
    {
      in: 'platform',
      name: 'codebuild/pipeline',
      shows: 'use',
      rung: 'serverless',
      example: 'version: 0.2\nphases: { build: { commands: [make] } }',
      notExample: 'version: 0.2\nphases: { build: {} }',
    },
    {
      in: 'action',
      name: 'aws-actions/aws-codebuild-run-build',
      shows: 'use',
      as: 'part',
      example: '- uses: aws-actions/aws-codebuild-run-build@v4',
    },
  ],
};
