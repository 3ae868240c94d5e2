import type { Technology } from '#model/catalog.ts';

export const googleSensitiveDataProtection: Technology = {
  id: 'google-sensitive-data-protection',
  name: 'Sensitive Data Protection',
  capability: 'rules-engine',
  market: { evolution: 0.7, because: 'Finding personal data is sold by the gigabyte by the large clouds.' },
  cloud: 'gcp',
  speaks: ['dlp'],
  seen: {
    repository: 'GoogleCloudPlatform/cloud-foundation-fabric',
    path: 'fast/project-templates/secops-anonymization-pipeline/source/requirements.txt',
  },
  marks: [
    {
      in: 'pypi',
      name: 'google-cloud-dlp',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-dlp==1.0.0',
      notExample: 'google-cloud-dlp-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/dlp',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/dlp": "1.0.0"',
      notExample: '"@google-cloud/dlp-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-dlp',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-dlp</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-dlp-not</artifactId></dependency>',
    },
    {
      in: 'terraform',
      name: 'google_data_loss_prevention_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_data_loss_prevention_deidentify_template" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
