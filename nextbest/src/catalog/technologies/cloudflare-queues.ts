import type { Technology } from '#model/catalog.ts';

export const cloudflareQueues: Technology = {
  id: 'cloudflare-queues',
  name: 'Cloudflare Queues',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  cloud: 'cloudflare',
  seen: { repository: 'cloudflare/templates', path: 'ai-brand-visibility-template/wrangler.jsonc' },
  marks: [
    { in: 'terraform', name: 'cloudflare_queue', shows: 'use', rung: 'serverless', example: 'resource "cloudflare_queue" "orders" {' },
    {
      in: 'terraform',
      name: 'cloudflare_queue_consumer',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudflare_queue_consumer" "orders" {',
    },
    {
      in: 'platform',
      name: 'wrangler/queues',
      shows: 'use',
      rung: 'serverless',
      example: 'name = "web"\n[[queues.producers]]\nqueue = "orders"',
    },
  ],
};
