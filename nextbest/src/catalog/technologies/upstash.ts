import type { Technology } from '#model/catalog.ts';

export const upstash: Technology = {
  id: 'upstash',
  name: 'Upstash Redis',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  seen: { repository: 'unjs/unstorage', path: 'package.json' },
  marks: [
    { in: 'host', name: '*.upstash.io', shows: 'use', rung: 'serverless', example: 'const address = "https://api.shop.upstash.io/v1";' },
    { in: 'npm', name: '@upstash/redis', shows: 'use', rung: 'serverless', example: '"@upstash/redis": "latest"' },
    { in: 'pypi', name: 'upstash-redis', shows: 'use', rung: 'serverless', example: 'upstash-redis' },
  ],
};
