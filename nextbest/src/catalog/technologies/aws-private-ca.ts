import type { Technology } from '#model/catalog.ts';

export const awsPrivateCa: Technology = {
  id: 'aws-private-ca',
  name: 'AWS Private Certificate Authority',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Certificates are issued and renewed for a price by the month by every large cloud.' },
  cloud: 'aws',
  speaks: ['x509'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/delius-core/modules/components/oracle_db_instance/cert.tf',
  },
  marks: [
    {
      in: 'terraform',
      name: 'aws_acmpca_certificate_authority',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_acmpca_certificate_authority" "main" {',
      notExample: 'resource "aws_acmpca_certificate_authority_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ACMPCA::CertificateAuthority',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::ACMPCA::CertificateAuthority',
      notExample: 'Type: AWS::ACMPCA::CertificateAuthorityNot',
    },
    {
      in: 'terraform',
      name: 'aws_acmpca_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_acmpca_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ACMPCA::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::ACMPCA::Certificate',
      notExample: 'Type: AWS::S3::Bucket',
    },
  ],
};
