import type { Technology } from '#model/catalog.ts';

export const googleMediaCdn: Technology = {
  id: 'google-media-cdn',
  name: 'Media CDN',
  capability: 'cdn',
  market: { evolution: 0.88, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'gcp',
  speaks: ['http'],
  seen: { repository: 'terraform-google-modules/terraform-docs-samples', path: 'media_cdn/quickstart/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_network_services_edge_cache_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_network_services_edge_cache_service" "main" {',
      notExample: 'resource "google_network_services_edge_cache_service_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_network_services_edge_cache_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_network_services_edge_cache_keyset" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
