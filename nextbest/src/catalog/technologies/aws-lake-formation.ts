import type { Technology } from '#model/catalog.ts';

export const awsLakeFormation: Technology = {
  id: 'aws-lake-formation',
  name: 'AWS Lake Formation',
  capability: 'analytics',
  market: { evolution: 0.75, because: 'Rights on the tables of a data lake are part of the services of every large cloud.' },
  cloud: 'aws',
  shared: true,
  speaks: ['data-lake'],
  references: ['permission:lakeformation'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/digital-prison-reporting/lake_formation.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_lakeformation_resource',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_lakeformation_resource" "main" {',
      notExample: 'resource "aws_lakeformation_resource_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_lakeformation_data_lake_settings',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_lakeformation_data_lake_settings" "main" {',
      notExample: 'resource "aws_lakeformation_data_lake_settings_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::LakeFormation::Resource',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::LakeFormation::Resource',
      notExample: 'Type: AWS::LakeFormation::ResourceNot',
    },
    {
      in: 'terraform',
      name: 'aws_lakeformation_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_lakeformation_data_cells_filter" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::LakeFormation::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::LakeFormation::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
