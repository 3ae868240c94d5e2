import type { Technology } from '#model/catalog.ts';

export const amazonKinesis: Technology = {
  id: 'amazon-kinesis',
  name: 'Amazon Kinesis Data Streams',
  capability: 'streaming',
  market: { evolution: 0.85, because: 'Streams are rented by the gigabyte from every large cloud.' },
  cloud: 'aws',
  speaks: ['kinesis'],
  marks: [
    { in: 'npm', name: '@aws-sdk/client-kinesis', shows: 'need', example: '"@aws-sdk/client-kinesis": "^3.873.0"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:kinesis',
      shows: 'need',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>kinesis</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'software.amazon.kinesis:amazon-kinesis-client',
      shows: 'need',
      example: '<dependency><groupId>software.amazon.kinesis</groupId><artifactId>amazon-kinesis-client</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/kinesis',
      shows: 'need',
      example: 'github.com/aws/aws-sdk-go-v2/service/kinesis v1.0.0',
    },
    { in: 'nuget', name: 'AWSSDK.Kinesis', shows: 'need', example: '<PackageReference Include="AWSSDK.Kinesis" />' },
    {
      in: 'terraform',
      name: 'aws_kinesis_stream',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'stream_mode_details.stream_mode', equals: 'ON_DEMAND', rung: 'serverless' }],
      example: 'resource "aws_kinesis_stream" "clicks" {',
    },
    {
      in: 'terraform',
      name: 'aws_kinesis_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_kinesis_stream_consumer" "clicks" {',
      notExample: 'resource "aws_sqs_queue" "clicks" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Kinesis::Stream',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'StreamModeDetails.StreamMode', equals: 'ON_DEMAND', rung: 'serverless' }],
      example: 'Type: AWS::Kinesis::Stream',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Kinesis::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Kinesis::StreamConsumer',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
