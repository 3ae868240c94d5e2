import type { Technology } from '#model/catalog.ts';

export const googleDataplex: Technology = {
  id: 'google-dataplex',
  name: 'Dataplex',
  capability: 'analytics',
  market: { evolution: 0.72, because: 'Catalogues of data are part of the services of every large cloud.' },
  cloud: 'gcp',
  speaks: ['data-catalog'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/dataplex/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_dataplex_lake',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_dataplex_lake" "main" {',
      notExample: 'resource "google_dataplex_lake_not" "main" {',
    },
    {
      in: 'pypi',
      name: 'google-cloud-dataplex',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-dataplex==1.0.0',
      notExample: 'google-cloud-dataplex-not==1.0.0',
    },
    {
      in: 'terraform',
      name: 'google_dataplex_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_dataplex_aspect_type" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
