import type { Technology } from '#model/catalog.ts';

export const amazonEventbridgeScheduler: Technology = {
  id: 'amazon-eventbridge-scheduler',
  name: 'Amazon EventBridge Scheduler',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  cloud: 'aws',
  speaks: ['cron'],
  references: ['event:ScheduleV2'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'eventbridge-fanout-pattern/main.tf' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-scheduler', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-scheduler": "^3.873.0"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:scheduler',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>scheduler</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/scheduler',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/scheduler v1.0.0',
    },
    {
      in: 'terraform',
      name: 'aws_scheduler_schedule',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_scheduler_schedule" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'aws_scheduler_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_scheduler_schedule_group" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
    { in: 'cloudformation', name: 'AWS::Scheduler::Schedule', shows: 'use', rung: 'serverless', example: 'Type: AWS::Scheduler::Schedule' },
    {
      in: 'cloudformation',
      name: 'AWS::Scheduler::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Scheduler::ScheduleGroup',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
