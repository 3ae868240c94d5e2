import type { Technology } from '#model/catalog.ts';

export const amazonQuicksight: Technology = {
  id: 'amazon-quicksight',
  name: 'Amazon QuickSight',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Dashboards are sold per reader by every large cloud and several vendors.' },
  cloud: 'aws',
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/quicksight/subscription.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_quicksight_account_subscription',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_quicksight_account_subscription" "sales" {',
    },
    {
      in: 'terraform',
      name: 'aws_quicksight_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_quicksight_data_set" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::QuickSight::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::QuickSight::DataSet',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
