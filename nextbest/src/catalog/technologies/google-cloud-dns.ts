import type { Technology } from '#model/catalog.ts';

export const googleCloudDns: Technology = {
  id: 'google-cloud-dns',
  name: 'Google Cloud DNS',
  capability: 'networking',
  market: { evolution: 0.97, because: 'Names are a utility billed by the month and the query.' },
  cloud: 'gcp',
  speaks: ['dns'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/dns/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_dns_managed_zone',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_dns_managed_zone" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_dns_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_dns_record_set" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
