import type { Technology } from '#model/catalog.ts';

export const sanity: Technology = {
  id: 'sanity',
  name: 'Sanity',
  capability: 'media',
  market: { evolution: 0.78, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'vercel/examples', path: 'framework-boilerplates/sanity/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@sanity/client',
      shows: 'use',
      rung: 'saas',
      example: '"@sanity/client": "1.0.0"',
      notExample: '"@sanity/client-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: 'next-sanity',
      shows: 'use',
      rung: 'saas',
      example: '"next-sanity": "1.0.0"',
      notExample: '"next-sanity-not": "1.0.0"',
    },
    { in: 'npm', name: 'sanity', shows: 'use', rung: 'saas', example: '"sanity": "1.0.0"', notExample: '"sanity-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@sanity/cli',
      shows: 'use',
      rung: 'saas',
      example: '"@sanity/cli": "1.0.0"',
      notExample: '"@sanity/cli-not": "1.0.0"',
    },
  ],
};
