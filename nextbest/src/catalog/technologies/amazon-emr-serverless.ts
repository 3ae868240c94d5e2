import type { Technology } from '#model/catalog.ts';

export const amazonEmrServerless: Technology = {
  id: 'amazon-emr-serverless',
  name: 'Amazon EMR Serverless',
  capability: 'batch',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  cloud: 'aws',
  speaks: ['spark'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'sfn-emrserverless-terraform/templates/emr.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_emrserverless_application',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_emrserverless_application" "nightly" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::EMRServerless::Application',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::EMRServerless::Application',
    },
  ],
};
