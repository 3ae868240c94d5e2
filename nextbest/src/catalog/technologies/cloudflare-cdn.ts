import type { Technology } from '#model/catalog.ts';

export const cloudflareCdn: Technology = {
  id: 'cloudflare-cdn',
  name: 'Cloudflare',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery, names and filters are sold together by the gigabyte or the month.' },
  cloud: 'cloudflare',
  speaks: ['http-proxy'],
  seen: { repository: 'cloudflare/terraform-provider-cloudflare', path: 'examples/resources/cloudflare_zone/resource.tf' },
  marks: [
    { in: 'npm', name: 'cloudflare', shows: 'use', rung: 'serverless', example: '"cloudflare": "^1.0.0"' },
    { in: 'pypi', name: 'cloudflare', shows: 'use', rung: 'serverless', example: 'cloudflare' },
    { in: 'rubygems', name: 'cloudflare', shows: 'use', rung: 'serverless', example: "gem 'cloudflare'" },
    {
      in: 'host',
      name: 'api.cloudflare.com',
      shows: 'use',
      rung: 'serverless',
      example: 'const address = "https://api.cloudflare.com/v1";',
    },
    { in: 'terraform', name: 'cloudflare_zone', shows: 'use', rung: 'serverless', example: 'resource "cloudflare_zone" "site" {' },
    { in: 'terraform', name: 'cloudflare_record', shows: 'use', as: 'part', example: 'resource "cloudflare_record" "site" {' },
    { in: 'terraform', name: 'cloudflare_dns_record', shows: 'use', as: 'part', example: 'resource "cloudflare_dns_record" "site" {' },
    { in: 'terraform', name: 'cloudflare_ruleset', shows: 'use', as: 'part', example: 'resource "cloudflare_ruleset" "site" {' },
    {
      in: 'terraform',
      name: 'cloudflare_zone_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudflare_zone_setting" "site" {',
      notExample: 'resource "aws_sqs_queue" "site" {',
    },
  ],
};
