import type { Technology } from '#model/catalog.ts';

export const amazonManagedFlink: Technology = {
  id: 'amazon-managed-flink',
  name: 'Amazon Managed Service for Apache Flink',
  capability: 'streaming',
  market: { evolution: 0.78, because: 'Stream processing is sold by the unit of capacity; the jobs are still written by each team.' },
  cloud: 'aws',
  speaks: ['flink'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'kinesis-dataanalytics-flink-s3-sink/modules/kinesisanalytics/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_kinesisanalyticsv2_application',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_kinesisanalyticsv2_application" "clicks" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::KinesisAnalyticsV2::Application',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::KinesisAnalyticsV2::Application',
    },
  ],
};
