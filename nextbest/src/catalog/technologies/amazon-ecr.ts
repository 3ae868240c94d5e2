import type { Technology } from '#model/catalog.ts';

export const amazonEcr: Technology = {
  id: 'amazon-ecr',
  name: 'Amazon ECR',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  cloud: 'aws',
  speaks: ['container-image'],
  marks: [
    { in: 'npm', name: '@aws-sdk/client-ecr', shows: 'need', as: 'part', example: '"@aws-sdk/client-ecr": "^3.873.0"' },
    { in: 'terraform', name: 'aws_ecr_repository', shows: 'use', rung: 'serverless', example: 'resource "aws_ecr_repository" "images" {' },
    {
      in: 'terraform',
      name: 'aws_ecrpublic_repository',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_ecrpublic_repository" "images" {',
    },
    {
      in: 'terraform',
      name: 'aws_ecr_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_ecr_lifecycle_policy" "images" {',
      notExample: 'resource "aws_sqs_queue" "images" {',
    },
    { in: 'cloudformation', name: 'AWS::ECR::Repository', shows: 'use', rung: 'serverless', example: 'Type: AWS::ECR::Repository' },
    {
      in: 'cloudformation',
      name: 'AWS::ECR::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::ECR::PublicRepository',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/ecr/aws',
      shows: 'use',
      rung: 'serverless',
      example: 'source = "terraform-aws-modules/ecr/aws"',
    },
    {
      in: 'action',
      name: 'aws-actions/amazon-ecr-login',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: '- uses: aws-actions/amazon-ecr-login@v4',
    },
    { in: 'command', name: 'aws ecr', shows: 'use', rung: 'serverless', as: 'part', example: '- run: aws ecr list' },
  ],
};
