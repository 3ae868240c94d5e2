import type { Technology } from '#model/catalog.ts';

export const cloudflareStream: Technology = {
  id: 'cloudflare-stream',
  name: 'Cloudflare Stream',
  capability: 'media',
  market: { evolution: 0.88, because: 'Hosting of video is sold by the minute by many vendors.' },
  cloud: 'cloudflare',
  seen: { repository: 'cloudflare/terraform-provider-cloudflare', path: 'examples/resources/cloudflare_stream/resource.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'cloudflare_stream',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_stream" "main" {',
      notExample: 'resource "cloudflare_stream_not" "main" {',
    },
  ],
};
