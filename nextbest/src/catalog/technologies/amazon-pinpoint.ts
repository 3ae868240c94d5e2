import type { Technology } from '#model/catalog.ts';

export const amazonPinpoint: Technology = {
  id: 'amazon-pinpoint',
  name: 'Amazon Pinpoint',
  capability: 'sms',
  market: { evolution: 0.93, because: 'Sending text messages is a utility billed by the message.' },
  cloud: 'aws',
  references: ['permission:mobiletargeting'],
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/common/pinpoint.tf' },
  marks: [
    {
      in: 'maven',
      name: 'software.amazon.awssdk:pinpoint',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>pinpoint</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/pinpoint',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/pinpoint v1.0.0',
    },
    { in: 'nuget', name: 'AWSSDK.Pinpoint', shows: 'use', rung: 'serverless', example: '<PackageReference Include="AWSSDK.Pinpoint" />' },
    { in: 'rubygems', name: 'aws-sdk-pinpoint', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-pinpoint'" },
    { in: 'npm', name: '@aws-sdk/client-pinpoint', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-pinpoint": "^3.873.0"' },
    { in: 'terraform', name: 'aws_pinpoint_app', shows: 'use', rung: 'serverless', example: 'resource "aws_pinpoint_app" "codes" {' },
    {
      in: 'terraform',
      name: 'aws_pinpoint_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_pinpoint_sms_channel" "codes" {',
      notExample: 'resource "aws_sqs_queue" "codes" {',
    },
    { in: 'cloudformation', name: 'AWS::Pinpoint::App', shows: 'use', rung: 'serverless', example: 'Type: AWS::Pinpoint::App' },
    { in: 'command', name: 'aws pinpoint', shows: 'use', as: 'part', example: '- run: aws pinpoint list' },
    { in: 'command', name: 'aws pinpoint-sms-voice-v2', shows: 'use', as: 'part', example: '- run: aws pinpoint-sms-voice-v2 list' },
  ],
};
