import type { Technology } from '#model/catalog.ts';

export const googleDataproc: Technology = {
  id: 'google-dataproc',
  name: 'Google Cloud Dataproc',
  capability: 'batch',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  cloud: 'gcp',
  speaks: ['spark'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/dataproc/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_dataproc_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_dataproc_cluster" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'google_dataproc_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_dataproc_job" "nightly" {',
      notExample: 'resource "aws_sqs_queue" "nightly" {',
    },
  ],
};
