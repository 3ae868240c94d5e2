import type { Technology } from '#model/catalog.ts';

export const vertexAiSearch: Technology = {
  id: 'vertex-ai-search',
  name: 'Vertex AI Search',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  cloud: 'gcp',
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/ai-applications/engines.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_discovery_engine_search_engine',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_discovery_engine_search_engine" "products" {',
    },
    {
      in: 'terraform',
      name: 'google_discovery_engine_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_discovery_engine_data_store" "products" {',
      notExample: 'resource "aws_sqs_queue" "products" {',
    },
  ],
};
