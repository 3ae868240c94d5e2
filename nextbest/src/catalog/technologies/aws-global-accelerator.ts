import type { Technology } from '#model/catalog.ts';

export const awsGlobalAccelerator: Technology = {
  id: 'aws-global-accelerator',
  name: 'AWS Global Accelerator',
  capability: 'networking',
  market: { evolution: 0.88, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'aws',
  speaks: ['tcp'],
  seen: {
    repository: 'infracost/infracost',
    path: 'internal/providers/terraform/aws/testdata/global_accelerator_test/global_accelerator_test.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_globalaccelerator_accelerator',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_globalaccelerator_accelerator" "main" {',
      notExample: 'resource "aws_globalaccelerator_accelerator_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::GlobalAccelerator::Accelerator',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::GlobalAccelerator::Accelerator',
      notExample: 'Type: AWS::GlobalAccelerator::AcceleratorNot',
    },
    {
      in: 'terraform',
      name: 'aws_globalaccelerator_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_globalaccelerator_endpoint_group" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::GlobalAccelerator::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::GlobalAccelerator::Policy',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
