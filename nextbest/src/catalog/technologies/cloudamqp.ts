import type { Technology } from '#model/catalog.ts';

export const cloudamqp: Technology = {
  id: 'cloudamqp',
  name: 'CloudAMQP',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  speaks: ['amqp'],
  seen: { repository: 'cloudamqp/terraform-provider-cloudamqp', path: 'examples/alarm/main.tf' },
  marks: [
    { in: 'host', name: '*.cloudamqp.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.shop.cloudamqp.com/v1";' },
    { in: 'terraform', name: 'cloudamqp_instance', shows: 'use', rung: 'saas', example: 'resource "cloudamqp_instance" "orders" {' },
    {
      in: 'terraform',
      name: 'cloudamqp_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudamqp_alarm" "orders" {',
      notExample: 'resource "aws_sqs_queue" "orders" {',
    },
  ],
};
