import type { Technology } from '#model/catalog.ts';

export const amazonDataFirehose: Technology = {
  id: 'amazon-data-firehose',
  name: 'Amazon Data Firehose',
  capability: 'streaming',
  market: { evolution: 0.9, because: 'Loading a stream into storage is billed by the gigabyte.' },
  cloud: 'aws',
  references: ['permission:firehose'],
  seen: { repository: 'rudderlabs/rudder-server', path: 'go.mod' },
  marks: [
    {
      in: 'nuget',
      name: 'AWSSDK.KinesisFirehose',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.KinesisFirehose" />',
    },
    { in: 'rubygems', name: 'aws-sdk-firehose', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-firehose'" },
    { in: 'npm', name: '@aws-sdk/client-firehose', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-firehose": "^3.873.0"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:firehose',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>firehose</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/firehose',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/firehose v1.0.0',
    },
    {
      in: 'terraform',
      name: 'aws_kinesis_firehose_delivery_stream',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_kinesis_firehose_delivery_stream" "clicks" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::KinesisFirehose::DeliveryStream',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::KinesisFirehose::DeliveryStream',
    },
  ],
};
