import type { Technology } from '#model/catalog.ts';

export const amazonManagedPrometheus: Technology = {
  id: 'amazon-managed-prometheus',
  name: 'Amazon Managed Service for Prometheus',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  cloud: 'aws',
  speaks: ['prometheus'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/eks/prometheus-scraper/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_prometheus_workspace',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_prometheus_workspace" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_prometheus_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_prometheus_rule_group_namespace" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
