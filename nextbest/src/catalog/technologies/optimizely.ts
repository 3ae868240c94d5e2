import type { Technology } from '#model/catalog.ts';

export const optimizely: Technology = {
  id: 'optimizely',
  name: 'Optimizely',
  capability: 'feature-flags',
  market: { evolution: 0.88, because: 'Flags and experiments are sold by the user by several vendors.' },
  seen: { repository: 'vercel/examples', path: 'toolbar/toolbar-optimizely/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@optimizely/optimizely-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@optimizely/optimizely-sdk": "1.0.0"',
      notExample: '"not-optimizely/optimizely-sdk": "1.0.0"',
    },
  ],
};
