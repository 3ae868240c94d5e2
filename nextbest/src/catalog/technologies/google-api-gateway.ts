import type { Technology } from '#model/catalog.ts';

export const googleApiGateway: Technology = {
  id: 'google-api-gateway',
  name: 'Google Cloud API Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'gcp',
  speaks: ['http-proxy'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/api-gateway/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_api_gateway_gateway',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_api_gateway_gateway" "public" {',
    },
    {
      in: 'terraform',
      name: 'google_api_gateway_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_api_gateway_api" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
  ],
};
