import type { Technology } from '#model/catalog.ts';

export const awsEndUserMessaging: Technology = {
  id: 'aws-end-user-messaging',
  name: 'AWS End User Messaging',
  capability: 'sms',
  market: { evolution: 0.93, because: 'Sending text messages is a utility billed by the message.' },
  cloud: 'aws',
  references: ['permission:sms-voice'],
  marks: [
    {
      in: 'maven',
      name: 'software.amazon.awssdk:pinpointsmsvoicev2',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>pinpointsmsvoicev2</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/pinpointsmsvoicev2',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/pinpointsmsvoicev2 v1.0.0',
    },
    {
      in: 'nuget',
      name: 'AWSSDK.PinpointSMSVoiceV2',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.PinpointSMSVoiceV2" />',
    },
    { in: 'rubygems', name: 'aws-sdk-pinpointsmsvoicev2', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-pinpointsmsvoicev2'" },
    {
      in: 'npm',
      name: '@aws-sdk/client-pinpoint-sms-voice-v2',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-pinpoint-sms-voice-v2": "^3.873.0"',
    },
    {
      in: 'terraform',
      name: 'aws_pinpointsmsvoicev2_phone_number',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_pinpointsmsvoicev2_phone_number" "codes" {',
    },
    {
      in: 'terraform',
      name: 'aws_pinpointsmsvoicev2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_pinpointsmsvoicev2_opt_out_list" "codes" {',
      notExample: 'resource "aws_sqs_queue" "codes" {',
    },
  ],
};
