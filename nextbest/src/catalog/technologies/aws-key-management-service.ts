import type { Technology } from '#model/catalog.ts';

export const awsKeyManagementService: Technology = {
  id: 'aws-key-management-service',
  name: 'AWS Key Management Service',
  capability: 'secrets',
  market: { evolution: 0.95, because: 'Keys are rented by the month from every large cloud.' },
  cloud: 'aws',
  references: ['permission:kms'],
  seen: { repository: 'terraform-aws-modules/terraform-aws-eks', path: 'main.tf' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-kms', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-kms": "^3.873.0"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:kms',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>kms</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.amazonaws:aws-java-sdk-kms',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.amazonaws</groupId><artifactId>aws-java-sdk-kms</artifactId></dependency>',
    },
    {
      in: 'nuget',
      name: 'AWSSDK.KeyManagementService',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.KeyManagementService" />',
    },
    {
      in: 'terraform',
      name: 'aws_kms_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_kms_key" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::KMS::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::KMS::Key',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/kms/aws',
      shows: 'use',
      as: 'part',
      example: 'source = "terraform-aws-modules/kms/aws"',
    },
    { in: 'rubygems', name: 'aws-sdk-kms', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-kms'" },
  ],
};
