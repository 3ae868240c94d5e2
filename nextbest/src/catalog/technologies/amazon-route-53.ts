import type { Technology } from '#model/catalog.ts';

export const amazonRoute53: Technology = {
  id: 'amazon-route-53',
  name: 'Amazon Route 53',
  capability: 'networking',
  market: { evolution: 0.97, because: 'Names are a utility billed by the month and the query.' },
  cloud: 'aws',
  speaks: ['dns'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'modules/acm/main.tf' },
  marks: [
    { in: 'terraform', name: 'aws_route53_zone', shows: 'use', rung: 'serverless', example: 'resource "aws_route53_zone" "main" {' },
    {
      in: 'terraform',
      name: 'aws_route53_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_route53_record" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'cloudformation', name: 'AWS::Route53::HostedZone', shows: 'use', rung: 'serverless', example: 'Type: AWS::Route53::HostedZone' },
    {
      in: 'cloudformation',
      name: 'AWS::Route53::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::Route53::RecordSet',
      notExample: 'Type: AWS::SQS::Queue',
    },
  ],
};
