import type { Technology } from '#model/catalog.ts';

export const digitaloceanSpaces: Technology = {
  id: 'digitalocean-spaces',
  name: 'DigitalOcean Spaces',
  capability: 'object-storage',
  market: { evolution: 0.93, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'digitalocean/terraform-provider-digitalocean', path: 'examples/spaces/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'digitalocean_spaces_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "digitalocean_spaces_bucket" "main" {',
      notExample: 'resource "digitalocean_spaces_bucket_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'digitalocean_spaces_*',
      shows: 'use',
      as: 'part',
      example: 'resource "digitalocean_spaces_bucket_cors_configuration" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
