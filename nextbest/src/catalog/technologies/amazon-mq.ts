import type { Technology } from '#model/catalog.ts';

export const amazonMq: Technology = {
  id: 'amazon-mq',
  name: 'Amazon MQ',
  capability: 'queue',
  market: { evolution: 0.9, because: 'Running RabbitMQ or ActiveMQ for you is sold by the hour; plain queues are sold by the request.' },
  cloud: 'aws',
  speaks: ['amqp', 'jms'],
  lifespan: 'amazon-mq-rabbitmq',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'rabbitmq-lambda-tf/main.tf' },
  marks: [
    {
      in: 'host',
      name: '*.mq.region.amazonaws.com',
      shows: 'use',
      rung: 'managed',
      example: 'const address = "https://api.shop.mq.eu-west-1.amazonaws.com/v1";',
    },
    { in: 'terraform', name: 'aws_mq_broker', shows: 'use', rung: 'managed', example: 'resource "aws_mq_broker" "orders" {' },
    {
      in: 'terraform',
      name: 'aws_mq_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_mq_configuration" "orders" {',
      notExample: 'resource "aws_sqs_queue" "orders" {',
    },
    { in: 'cloudformation', name: 'AWS::AmazonMQ::Broker', shows: 'use', rung: 'managed', example: 'Type: AWS::AmazonMQ::Broker' },
    {
      in: 'cloudformation',
      name: 'AWS::AmazonMQ::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::AmazonMQ::Configuration',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
