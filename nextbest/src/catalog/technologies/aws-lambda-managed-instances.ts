import type { Technology } from '#model/catalog.ts';

export const awsLambdaManagedInstances: Technology = {
  id: 'aws-lambda-managed-instances',
  name: 'AWS Lambda Managed Instances',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Functions on machines that the provider runs are new and offered by few.' },
  cloud: 'aws',
  speaks: ['function'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'lambda-managed-instances-tf/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_lambda_capacity_provider',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_lambda_capacity_provider" "web" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Serverless::CapacityProvider',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::Serverless::CapacityProvider',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Lambda::CapacityProvider',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::Lambda::CapacityProvider',
    },
  ],
};
