import type { Technology } from '#model/catalog.ts';

export const vercelKv: Technology = {
  id: 'vercel-kv',
  name: 'Vercel KV',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  seen: { repository: 'vercel/examples', path: 'solutions/cron/package.json' },
  marks: [{ in: 'npm', name: '@vercel/kv', shows: 'use', rung: 'serverless', example: '"@vercel/kv": "latest"' }],
};
