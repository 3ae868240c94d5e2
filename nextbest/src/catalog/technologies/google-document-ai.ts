import type { Technology } from '#model/catalog.ts';

export const googleDocumentAi: Technology = {
  id: 'google-document-ai',
  name: 'Document AI',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'gcp',
  speaks: ['scan'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'documentai_processor/main.tf' },
  marks: [
    {
      in: 'pypi',
      name: 'google-cloud-documentai',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-documentai==1.0.0',
      notExample: 'google-cloud-documentai-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/documentai',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/documentai": "1.0.0"',
      notExample: '"@google-cloud/documentai-not": "1.0.0"',
    },
    {
      in: 'terraform',
      name: 'google_document_ai_processor',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_document_ai_processor" "main" {',
      notExample: 'resource "google_document_ai_processor_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_document_ai_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_document_ai_processor_default_version" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
