import type { Technology } from '#model/catalog.ts';

export const amazonManagedGrafana: Technology = {
  id: 'amazon-managed-grafana',
  name: 'Amazon Managed Grafana',
  capability: 'observability',
  market: { evolution: 0.88, because: 'Dashboards for metrics are sold per user by its vendor and several clouds.' },
  cloud: 'aws',
  speaks: ['grafana'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/managed-grafana/api-key/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_grafana_workspace',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_grafana_workspace" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_grafana_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_grafana_license_association" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
