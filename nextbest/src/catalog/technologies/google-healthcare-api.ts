import type { Technology } from '#model/catalog.ts';

export const googleHealthcareApi: Technology = {
  id: 'google-healthcare-api',
  name: 'Cloud Healthcare API',
  capability: 'document-db',
  market: { evolution: 0.7, because: 'Records of patients by the FHIR standard are kept for pay by the large clouds.' },
  cloud: 'gcp',
  speaks: ['fhir'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'healthcare_dataset_cmek/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_healthcare_fhir_store',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_healthcare_fhir_store" "main" {',
      notExample: 'resource "google_healthcare_fhir_store_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_healthcare_dataset',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_healthcare_dataset" "main" {',
      notExample: 'resource "google_healthcare_dataset_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_healthcare_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_healthcare_consent_store" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
