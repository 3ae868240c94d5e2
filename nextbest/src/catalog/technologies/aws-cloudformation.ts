import type { Technology } from '#model/catalog.ts';

export const awsCloudformation: Technology = {
  id: 'aws-cloudformation',
  name: 'AWS CloudFormation',
  capability: 'ci-cd',
  market: { evolution: 0.9, because: 'Describing infrastructure as files is a free feature of every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/aws-serverless-ecommerce-platform', path: 'orders/template.yaml' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::CloudFormation::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::CloudFormation::Stack',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform',
      name: 'aws_cloudformation_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_cloudformation_stack" "build" {',
      notExample: 'resource "aws_sqs_queue" "build" {',
    },
    {
      in: 'action',
      name: 'aws-actions/aws-cloudformation-github-deploy',
      shows: 'use',
      as: 'part',
      example: '- uses: aws-actions/aws-cloudformation-github-deploy@v4',
    },
    { in: 'command', name: 'aws cloudformation', shows: 'use', as: 'part', example: '- run: aws cloudformation list' },
    { in: 'command', name: 'cfn-lint', shows: 'use', as: 'part', example: '- run: cfn-lint --help' },
  ],
};
