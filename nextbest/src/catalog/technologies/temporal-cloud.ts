import type { Technology } from '#model/catalog.ts';

export const temporalCloud: Technology = {
  id: 'temporal-cloud',
  name: 'Temporal Cloud',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['temporal'],
  seen: { repository: 'temporalio/terraform-provider-temporalcloud', path: 'examples/resources/temporalcloud_user/resource.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'temporalcloud_namespace',
      shows: 'use',
      rung: 'saas',
      example: 'resource "temporalcloud_namespace" "refund" {',
    },
    {
      in: 'terraform',
      name: 'temporalcloud_*',
      shows: 'use',
      as: 'part',
      example: 'resource "temporalcloud_user" "refund" {',
      notExample: 'resource "aws_sqs_queue" "refund" {',
    },
  ],
};
