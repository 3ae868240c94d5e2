import type { Technology } from '#model/catalog.ts';

export const cloudflareWorkersAi: Technology = {
  id: 'cloudflare-workers-ai',
  name: 'Cloudflare Workers AI',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Models are rented by the request from every large cloud and from those who make them.' },
  cloud: 'cloudflare',
  seen: { repository: 'cloudflare/templates', path: 'nlweb-template/wrangler.jsonc' },
  marks: [{ in: 'platform', name: 'wrangler/ai', shows: 'use', rung: 'serverless', example: 'name = "web"\nai = { binding = "AI" }' }],
};
