import type { Technology } from '#model/catalog.ts';

export const googleCertificateManager: Technology = {
  id: 'google-certificate-manager',
  name: 'Google Certificate Manager',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Certificates are issued and renewed free of charge by every cloud.' },
  cloud: 'gcp',
  speaks: ['x509'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/certificate-manager/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_certificate_manager_certificate',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_certificate_manager_certificate" "main" {',
      notExample: 'resource "google_certificate_manager_certificate_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_certificate_manager_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_certificate_manager_certificate_issuance_config" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
