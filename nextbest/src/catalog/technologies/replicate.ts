import type { Technology } from '#model/catalog.ts';

export const replicate: Technology = {
  id: 'replicate',
  name: 'Replicate',
  capability: 'ml-inference',
  market: { evolution: 0.78, because: 'Open models are called over HTTP and billed by the second.' },
  seen: { repository: 'vercel/examples', path: 'solutions/alt-tag-generator/package.json' },
  marks: [
    { in: 'npm', name: 'replicate', shows: 'use', rung: 'saas', example: '"replicate": "latest"' },
    { in: 'pypi', name: 'replicate', shows: 'use', rung: 'saas', example: 'replicate' },
  ],
};
