import type { Technology } from '#model/catalog.ts';

export const apigee: Technology = {
  id: 'apigee',
  name: 'Apigee',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  cloud: 'gcp',
  speaks: ['http-proxy'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/apigee/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_apigee_organization',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_apigee_organization" "public" {',
    },
    {
      in: 'terraform',
      name: 'google_apigee_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_apigee_environment" "public" {',
      notExample: 'resource "aws_sqs_queue" "public" {',
    },
  ],
};
