import type { Technology } from '#model/catalog.ts';

export const configcat: Technology = {
  id: 'configcat',
  name: 'ConfigCat',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'vercel/examples', path: 'edge-middleware/feature-flag-configcat/package.json' },
  marks: [{ in: 'npm', name: 'configcat-node', shows: 'use', rung: 'saas', example: '"configcat-node": "latest"' }],
};
