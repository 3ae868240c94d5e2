import type { Technology } from '#model/catalog.ts';

export const awsCertificateManager: Technology = {
  id: 'aws-certificate-manager',
  name: 'AWS Certificate Manager',
  capability: 'networking',
  market: { evolution: 0.97, because: 'Certificates are issued and renewed free of charge by every cloud.' },
  cloud: 'aws',
  seen: { repository: 'cds-snc/notification-terraform', path: 'aws/eks/acm.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_acm_certificate',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'resource "aws_acm_certificate" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_acm_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_acm_certificate_validation" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::CertificateManager::Certificate',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'Type: AWS::CertificateManager::Certificate',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/acm/aws',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: 'source = "terraform-aws-modules/acm/aws"',
    },
  ],
};
