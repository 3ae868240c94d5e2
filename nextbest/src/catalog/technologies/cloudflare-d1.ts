import type { Technology } from '#model/catalog.ts';

export const cloudflareD1: Technology = {
  id: 'cloudflare-d1',
  name: 'Cloudflare D1',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'SQL without a server to size is new and offered by few, with fewer features.' },
  cloud: 'cloudflare',
  speaks: ['sqlite'],
  seen: { repository: 'cloudflare/templates', path: 'd1-template/wrangler.json' },
  marks: [
    {
      in: 'terraform',
      name: 'cloudflare_d1_database',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_d1_database" "accounts" {',
    },
    {
      in: 'platform',
      name: 'wrangler/d1_databases',
      shows: 'use',
      rung: 'serverless',
      example: 'name = "web"\nd1_databases = [{ database_name = "shop" }]',
    },
  ],
};
