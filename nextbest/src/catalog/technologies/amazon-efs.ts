import type { Technology } from '#model/catalog.ts';

export const amazonEfs: Technology = {
  id: 'amazon-efs',
  name: 'Amazon EFS',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'aws',
  speaks: ['nfs'],
  seen: { repository: 'aws-cloudformation/aws-cloudformation-templates', path: 'EFS/EFSAccessPoint.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_efs_file_system',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_efs_file_system" "shared" {',
    },
    {
      in: 'terraform',
      name: 'aws_efs_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_efs_mount_target" "shared" {',
      notExample: 'resource "aws_sqs_queue" "shared" {',
    },
    { in: 'cloudformation', name: 'AWS::EFS::FileSystem', shows: 'use', rung: 'serverless', example: 'Type: AWS::EFS::FileSystem' },
    {
      in: 'cloudformation',
      name: 'AWS::EFS::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::EFS::MountTarget',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
