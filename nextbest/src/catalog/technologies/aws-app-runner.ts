import type { Technology } from '#model/catalog.ts';

export const awsAppRunner: Technology = {
  id: 'aws-app-runner',
  name: 'AWS App Runner',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['container-image'],
  seen: { repository: 'aws-containers/retail-store-sample-app', path: 'terraform/lib/apprunner/orders.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_apprunner_service',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_apprunner_service" "web" {',
    },
    {
      in: 'terraform',
      name: 'aws_apprunner_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_apprunner_vpc_connector" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::AppRunner::Service',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::AppRunner::Service',
    },
  ],
};
