import type { Technology } from '#model/catalog.ts';

export const googleCloudEndpoints: Technology = {
  id: 'google-cloud-endpoints',
  name: 'Google Cloud Endpoints',
  capability: 'api-gateway',
  market: { evolution: 0.82, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'gcp',
  speaks: ['openapi'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/endpoints/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_endpoints_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_endpoints_service" "main" {',
      notExample: 'resource "google_endpoints_service_not" "main" {',
    },
    {
      in: 'image',
      name: 'gcr.io/endpoints-release/endpoints-runtime',
      shows: 'use',
      rung: 'serverless',
      example: 'image: gcr.io/endpoints-release/endpoints-runtime:1.0',
      notExample: 'image: gcr.io/endpoints-release/endpoints-runtime-not:1.0',
    },
    {
      in: 'terraform',
      name: 'google_endpoints_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_endpoints_service_iam_binding" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'command', name: 'gcloud endpoints', shows: 'use', as: 'part', example: '- run: gcloud endpoints list' },
  ],
};
