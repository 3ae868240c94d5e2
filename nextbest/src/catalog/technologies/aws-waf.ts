import type { Technology } from '#model/catalog.ts';

export const awsWaf: Technology = {
  id: 'aws-waf',
  name: 'AWS WAF',
  capability: 'networking',
  market: { evolution: 0.93, because: 'Filtering of web requests is rented by the rule and the request.' },
  cloud: 'aws',
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/eks/waf.tf' },
  marks: [
    { in: 'terraform', name: 'aws_wafv2_web_acl', shows: 'use', rung: 'serverless', example: 'resource "aws_wafv2_web_acl" "main" {' },
    {
      in: 'terraform',
      name: 'aws_wafv2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_wafv2_ip_set" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_waf_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_waf_ipset" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_wafregional_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_wafregional_ipset" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_shield_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_shield_protection" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'cloudformation', name: 'AWS::WAFv2::WebACL', shows: 'use', rung: 'serverless', example: 'Type: AWS::WAFv2::WebACL' },
    {
      in: 'cloudformation',
      name: 'AWS::WAFv2::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::WAFv2::IPSet',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
