import type { Technology } from '#model/catalog.ts';

export const split: Technology = {
  id: 'split',
  name: 'Split',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['openfeature'],
  seen: { repository: 'vercel/examples', path: 'toolbar/toolbar-split/package.json' },
  marks: [
    { in: 'npm', name: '@splitsoftware/splitio', shows: 'use', rung: 'saas', example: '"@splitsoftware/splitio": "latest"' },
    { in: 'pypi', name: 'splitio-client', shows: 'use', rung: 'saas', example: 'splitio-client' },
  ],
};
