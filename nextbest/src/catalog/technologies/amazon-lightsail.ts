import type { Technology } from '#model/catalog.ts';

export const amazonLightsail: Technology = {
  id: 'amazon-lightsail',
  name: 'Amazon Lightsail',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Virtual machines are rented by the second from every cloud.' },
  cloud: 'aws',
  speaks: ['vm'],
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/terraform/graph/checks/resources/Route53ARecordAttachedResource/main.tf' },
  marks: [
    { in: 'terraform', name: 'aws_lightsail_instance', shows: 'use', rung: 'vm', example: 'resource "aws_lightsail_instance" "web" {' },
    {
      in: 'terraform',
      name: 'aws_lightsail_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_lightsail_static_ip" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
  ],
};
