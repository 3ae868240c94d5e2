import type { Technology } from '#model/catalog.ts';

export const cloudflareTunnel: Technology = {
  id: 'cloudflare-tunnel',
  name: 'Cloudflare Tunnel',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'cloudflare',
  speaks: ['http'],
  seen: {
    repository: 'cloudflare/terraform-provider-cloudflare',
    path: 'examples/resources/cloudflare_zero_trust_tunnel_cloudflared/resource.tf',
  },
  marks: [
    { in: 'terraform', name: 'cloudflare_tunnel', shows: 'use', rung: 'serverless', example: 'resource "cloudflare_tunnel" "main" {' },
    {
      in: 'terraform',
      name: 'cloudflare_zero_trust_tunnel_cloudflared',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_zero_trust_tunnel_cloudflared" "main" {',
    },
    {
      in: 'terraform',
      name: 'cloudflare_tunnel_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudflare_tunnel_config" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'terraform',
      name: 'cloudflare_zero_trust_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudflare_zero_trust_access_application" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'image', name: 'cloudflare/cloudflared', shows: 'use', as: 'part', example: 'image: cloudflare/cloudflared:latest' },
  ],
};
