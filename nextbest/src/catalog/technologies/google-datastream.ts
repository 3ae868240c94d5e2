import type { Technology } from '#model/catalog.ts';

export const googleDatastream: Technology = {
  id: 'google-datastream',
  name: 'Datastream',
  capability: 'streaming',
  market: { evolution: 0.8, because: 'Copying a database while it changes is sold by the gigabyte by every large cloud.' },
  cloud: 'gcp',
  speaks: ['change-data'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'datastream_stream_full/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_datastream_stream',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_datastream_stream" "main" {',
      notExample: 'resource "google_datastream_stream_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_datastream_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_datastream_connection_profile" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
