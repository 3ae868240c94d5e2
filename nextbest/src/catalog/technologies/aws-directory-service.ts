import type { Technology } from '#model/catalog.ts';

export const awsDirectoryService: Technology = {
  id: 'aws-directory-service',
  name: 'AWS Directory Service',
  capability: 'auth',
  market: { evolution: 0.85, because: 'Directories are sold by the hour by every large cloud, and per user by specialists.' },
  cloud: 'aws',
  speaks: ['ldap'],
  seen: { repository: 'ministryofjustice/modernisation-platform-environments', path: 'terraform/environments/delius-iaps/ad.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_directory_service_directory',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_directory_service_directory" "customers" {',
    },
    {
      in: 'terraform',
      name: 'aws_directory_service_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_directory_service_trust" "customers" {',
      notExample: 'resource "aws_sqs_queue" "customers" {',
    },
  ],
};
