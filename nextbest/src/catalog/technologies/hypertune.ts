import type { Technology } from '#model/catalog.ts';

export const hypertune: Technology = {
  id: 'hypertune',
  name: 'Hypertune',
  capability: 'feature-flags',
  market: { evolution: 0.68, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['hypertune'],
  seen: { repository: 'vercel/examples', path: 'flags-sdk/hypertune/package.json' },
  marks: [
    { in: 'npm', name: 'hypertune', shows: 'use', rung: 'saas', example: '"hypertune": "1.0.0"', notExample: '"hypertune-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@flags-sdk/hypertune',
      shows: 'use',
      rung: 'saas',
      example: '"@flags-sdk/hypertune": "1.0.0"',
      notExample: '"@flags-sdk/hypertune-not": "1.0.0"',
    },
  ],
};
