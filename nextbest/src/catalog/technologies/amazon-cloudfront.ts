import type { Technology } from '#model/catalog.ts';

export const amazonCloudfront: Technology = {
  id: 'amazon-cloudfront',
  name: 'Amazon CloudFront',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'aws',
  speaks: ['static-site'],
  marks: [
    {
      in: 'terraform',
      name: 'aws_cloudfront_distribution',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_cloudfront_distribution" "site" {',
    },
    {
      in: 'terraform',
      name: 'aws_cloudfront_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_cloudfront_cache_policy" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::CloudFront::Distribution',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::CloudFront::Distribution',
    },
    {
      in: 'cloudformation',
      name: 'AWS::CloudFront::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::CloudFront::CachePolicy',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/cloudfront/aws',
      shows: 'use',
      rung: 'serverless',
      example: 'source = "terraform-aws-modules/cloudfront/aws"',
    },
    { in: 'command', name: 'aws cloudfront', shows: 'use', as: 'part', example: '- run: aws cloudfront list' },
  ],
};
