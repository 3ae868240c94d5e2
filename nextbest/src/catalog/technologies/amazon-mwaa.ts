import type { Technology } from '#model/catalog.ts';

export const amazonMwaa: Technology = {
  id: 'amazon-mwaa',
  name: 'Amazon Managed Workflows for Apache Airflow',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Airflow is sold by the hour by clouds and specialists.' },
  cloud: 'aws',
  speaks: ['airflow'],
  seen: { repository: 'aws-samples/amazon-mwaa-examples', path: 'infra/cloudformation/template.yaml' },
  marks: [
    { in: 'terraform', name: 'aws_mwaa_environment', shows: 'use', rung: 'managed', example: 'resource "aws_mwaa_environment" "refund" {' },
    { in: 'cloudformation', name: 'AWS::MWAA::Environment', shows: 'use', rung: 'managed', example: 'Type: AWS::MWAA::Environment' },
  ],
};
