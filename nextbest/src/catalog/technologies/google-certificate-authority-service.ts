import type { Technology } from '#model/catalog.ts';

export const googleCertificateAuthorityService: Technology = {
  id: 'google-certificate-authority-service',
  name: 'Certificate Authority Service',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Certificates are issued and renewed for a price by the month by every large cloud.' },
  cloud: 'gcp',
  speaks: ['x509'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/certificate-authority-service/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_privateca_ca_pool',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_privateca_ca_pool" "main" {',
      notExample: 'resource "google_privateca_ca_pool_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_privateca_certificate_authority',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_privateca_certificate_authority" "main" {',
      notExample: 'resource "google_privateca_certificate_authority_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_privateca_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_privateca_ca_pool_iam_binding" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
