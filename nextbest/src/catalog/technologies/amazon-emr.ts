import type { Technology } from '#model/catalog.ts';

export const amazonEmr: Technology = {
  id: 'amazon-emr',
  name: 'Amazon EMR',
  capability: 'batch',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  cloud: 'aws',
  speaks: ['spark'],
  seen: { repository: 'feast-dev/feast', path: 'infra/terraform/aws/emr.tf' },
  marks: [
    { in: 'terraform', name: 'aws_emr_cluster', shows: 'use', rung: 'managed', example: 'resource "aws_emr_cluster" "nightly" {' },
    {
      in: 'terraform',
      name: 'aws_emr_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_emr_instance_group" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
    { in: 'cloudformation', name: 'AWS::EMR::Cluster', shows: 'use', rung: 'managed', example: 'Type: AWS::EMR::Cluster' },
  ],
};
