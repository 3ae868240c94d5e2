import type { Technology } from '#model/catalog.ts';

export const vertexAi: Technology = {
  id: 'vertex-ai',
  name: 'Google Vertex AI',
  capability: 'ml-inference',
  market: { evolution: 0.78, because: 'Large models are called over HTTP and billed by the token.' },
  cloud: 'gcp',
  references: ['permission:aiplatform'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'vertex_ai/endpoint/main.tf' },
  marks: [
    { in: 'npm', name: '@google-cloud/vertexai', shows: 'need', example: '"@google-cloud/vertexai": "^5.1.0"' },
    { in: 'npm', name: '@google-cloud/aiplatform', shows: 'need', example: '"@google-cloud/aiplatform": "^5.1.0"' },
    { in: 'pypi', name: 'google-cloud-aiplatform', shows: 'need', example: 'google-cloud-aiplatform' },
    {
      in: 'terraform',
      name: 'google_vertex_ai_endpoint',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_vertex_ai_endpoint" "answers" {',
    },
    {
      in: 'terraform',
      name: 'google_vertex_ai_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_vertex_ai_dataset" "answers" {',
      notExample: 'resource "aws_sqs_queue" "answers" {',
    },
  ],
};
