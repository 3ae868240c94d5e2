import type { Technology } from '#model/catalog.ts';

export const planetscale: Technology = {
  id: 'planetscale',
  name: 'PlanetScale',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'MySQL that scales by itself is sold by several vendors.' },
  speaks: ['mysql'],
  seen: { repository: 'sst/sst', path: 'examples/internal/database-benchmark/package.json' },
  marks: [
    { in: 'host', name: '*.psdb.cloud', shows: 'use', rung: 'serverless', example: 'const address = "https://api.shop.psdb.cloud/v1";' },
    { in: 'npm', name: '@planetscale/database', shows: 'use', rung: 'serverless', example: '"@planetscale/database": "latest"' },
  ],
};
