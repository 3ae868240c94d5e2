import type { Technology } from '#model/catalog.ts';

export const cloudflareKv: Technology = {
  id: 'cloudflare-kv',
  name: 'Cloudflare Workers KV',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  cloud: 'cloudflare',
  seen: { repository: 'unjs/unstorage', path: 'wrangler.toml' },
  marks: [
    {
      in: 'terraform',
      name: 'cloudflare_workers_kv_namespace',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_workers_kv_namespace" "carts" {',
    },
    {
      in: 'platform',
      name: 'wrangler/kv_namespaces',
      shows: 'use',
      rung: 'serverless',
      example: 'name = "web"\nkv_namespaces = [{ binding = "CARTS" }]',
    },
  ],
};
