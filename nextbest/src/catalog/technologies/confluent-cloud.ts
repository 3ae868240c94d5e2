import type { Technology } from '#model/catalog.ts';

export const confluentCloud: Technology = {
  id: 'confluent-cloud',
  name: 'Confluent Cloud',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  speaks: ['kafka'],
  seen: { repository: 'confluentinc/terraform-provider-confluent', path: 'examples/configurations/ksql-acls/main.tf' },
  marks: [
    {
      in: 'host',
      name: '*.confluent.cloud',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'const address = "https://api.shop.confluent.cloud/v1";',
    },
    {
      in: 'terraform',
      name: 'confluent_kafka_cluster',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "confluent_kafka_cluster" "clicks" {',
    },
    {
      in: 'terraform',
      name: 'confluent_*',
      shows: 'use',
      as: 'part',
      example: 'resource "confluent_kafka_topic" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
  ],
};
