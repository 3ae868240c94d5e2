import type { Technology } from '#model/catalog.ts';

export const neon: Technology = {
  id: 'neon',
  name: 'Neon',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL that costs nothing while idle is sold by several vendors.' },
  speaks: ['postgresql'],
  seen: { repository: 'inngest/inngest-js', path: 'examples/realtime/nextjs-bg-jobs-realtime/package.json' },
  marks: [
    { in: 'host', name: '*.neon.tech', shows: 'use', rung: 'serverless', example: 'const address = "https://api.shop.neon.tech/v1";' },
    { in: 'npm', name: '@neondatabase/serverless', shows: 'use', rung: 'serverless', example: '"@neondatabase/serverless": "latest"' },
  ],
};
