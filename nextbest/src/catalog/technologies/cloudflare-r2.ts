import type { Technology } from '#model/catalog.ts';

export const cloudflareR2: Technology = {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  capability: 'object-storage',
  market: { evolution: 0.97, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  cloud: 'cloudflare',
  speaks: ['s3'],
  seen: { repository: 'unjs/unstorage', path: 'wrangler.toml' },
  marks: [
    {
      in: 'terraform',
      name: 'cloudflare_r2_bucket',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_r2_bucket" "uploads" {',
    },
    {
      in: 'terraform',
      name: 'cloudflare_r2_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudflare_r2_custom_domain" "uploads" {',
      notExample: 'resource "aws_sqs_queue" "uploads" {',
    },
    {
      in: 'platform',
      name: 'wrangler/r2_buckets',
      shows: 'use',
      rung: 'serverless',
      example: 'name = "web"\nr2_buckets = [{ bucket_name = "uploads" }]',
    },
  ],
};
