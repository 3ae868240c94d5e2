import type { Technology } from '#model/catalog.ts';

export const googleManagedKafka: Technology = {
  id: 'google-managed-kafka',
  name: 'Google Cloud Managed Service for Apache Kafka',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  cloud: 'gcp',
  speaks: ['kafka'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/managed-kafka/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_managed_kafka_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_managed_kafka_cluster" "clicks" {',
    },
    {
      in: 'terraform',
      name: 'google_managed_kafka_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_managed_kafka_topic" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
  ],
};
