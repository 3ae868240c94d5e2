import type { Technology } from '#model/catalog.ts';

export const reflag: Technology = {
  id: 'reflag',
  name: 'Reflag',
  capability: 'feature-flags',
  market: { evolution: 0.68, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['reflag'],
  seen: { repository: 'vercel/examples', path: 'flags-sdk/reflag/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@flags-sdk/reflag',
      shows: 'use',
      rung: 'saas',
      example: '"@flags-sdk/reflag": "1.0.0"',
      notExample: '"@flags-sdk/reflag-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@reflag/node-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@reflag/node-sdk": "1.0.0"',
      notExample: '"@reflag/node-sdk-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@bucketco/node-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@bucketco/node-sdk": "1.0.0"',
      notExample: '"@bucketco/node-sdk-not": "1.0.0"',
    },
  ],
};
