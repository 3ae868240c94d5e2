import type { Technology } from '#model/catalog.ts';

export const awsLambdaFunctionUrl: Technology = {
  id: 'aws-lambda-function-url',
  name: 'AWS Lambda function URL',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'aws',
  speaks: ['http'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/lambda/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_lambda_function_url',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'resource "aws_lambda_function_url" "public" {',
    },
    { in: 'cloudformation', name: 'AWS::Lambda::Url', shows: 'use', rung: 'serverless', as: 'part', example: 'Type: AWS::Lambda::Url' },
  ],
};
