import type { Technology } from '#model/catalog.ts';

export const amazonFsx: Technology = {
  id: 'amazon-fsx',
  name: 'Amazon FSx',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  cloud: 'aws',
  speaks: ['smb', 'nfs'],
  seen: { repository: 'ministryofjustice/modernisation-platform', path: 'terraform/environments/core-shared-services/ad-fixngo.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_fsx_windows_file_system',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_fsx_windows_file_system" "shared" {',
    },
    {
      in: 'terraform',
      name: 'aws_fsx_openzfs_file_system',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_fsx_openzfs_file_system" "shared" {',
    },
    {
      in: 'terraform',
      name: 'aws_fsx_lustre_file_system',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_fsx_lustre_file_system" "shared" {',
    },
    {
      in: 'terraform',
      name: 'aws_fsx_ontap_file_system',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_fsx_ontap_file_system" "shared" {',
    },
    {
      in: 'terraform',
      name: 'aws_fsx_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_fsx_backup" "shared" {',
      notExample: 'resource "aws_sqs_queue" "shared" {',
    },
  ],
};
