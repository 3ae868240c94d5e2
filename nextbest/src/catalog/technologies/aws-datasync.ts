import type { Technology } from '#model/catalog.ts';

export const awsDatasync: Technology = {
  id: 'aws-datasync',
  name: 'AWS DataSync',
  capability: 'file-storage',
  market: { evolution: 0.82, because: 'Copying of files between stores is sold by the gigabyte by every large cloud.' },
  cloud: 'aws',
  speaks: ['files'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/electronic-monitoring-data/data_sync.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_datasync_task',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_datasync_task" "main" {',
      notExample: 'resource "aws_datasync_task_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::DataSync::Task',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::DataSync::Task',
      notExample: 'Type: AWS::DataSync::TaskNot',
    },
    {
      in: 'terraform',
      name: 'aws_datasync_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_datasync_agent" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::DataSync::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::DataSync::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
