import type { Technology } from '#model/catalog.ts';

export const cloudflareDurableObjects: Technology = {
  id: 'cloudflare-durable-objects',
  name: 'Cloudflare Durable Objects',
  capability: 'document-db',
  market: { evolution: 0.7, because: 'State that lives beside its code is sold by few, each with an interface of its own.' },
  cloud: 'cloudflare',
  seen: { repository: 'cloudflare/templates', path: 'nlweb-template/wrangler.jsonc' },
  marks: [
    {
      in: 'platform',
      name: 'wrangler/durable_objects',
      shows: 'use',
      rung: 'serverless',
      example: 'name = "web"\n[[durable_objects.bindings]]\nclass_name = "Cart"',
    },
  ],
};
