import type { Technology } from '#model/catalog.ts';

export const momento: Technology = {
  id: 'momento',
  name: 'Momento',
  capability: 'cache',
  market: { evolution: 0.68, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['momento'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@gomomento/sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@gomomento/sdk": "1.0.0"',
      notExample: '"@gomomento/sdk-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@gomomento/sdk-core',
      shows: 'use',
      rung: 'saas',
      example: '"@gomomento/sdk-core": "1.0.0"',
      notExample: '"@gomomento/sdk-core-not": "1.0.0"',
    },
    { in: 'pypi', name: 'momento', shows: 'use', rung: 'saas', example: 'momento==1.0.0', notExample: 'momento-not==1.0.0' },
  ],
};
