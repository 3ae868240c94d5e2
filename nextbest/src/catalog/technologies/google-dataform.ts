import type { Technology } from '#model/catalog.ts';

export const googleDataform: Technology = {
  id: 'google-dataform',
  name: 'Dataform',
  capability: 'workflow',
  market: { evolution: 0.75, because: 'Transforming tables by SQL is part of the warehouses of every large cloud.' },
  cloud: 'gcp',
  speaks: ['sql'],
  seen: { repository: 'GoogleCloudPlatform/cloud-foundation-fabric', path: 'modules/dataform-repository/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_dataform_repository',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_dataform_repository" "main" {',
      notExample: 'resource "google_dataform_repository_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'google_dataform_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_dataform_folder" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
