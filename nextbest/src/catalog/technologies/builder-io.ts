import type { Technology } from '#model/catalog.ts';

export const builderIo: Technology = {
  id: 'builder-io',
  name: 'Builder.io',
  capability: 'media',
  market: { evolution: 0.72, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'vercel/examples', path: 'starter/personalization-builder-io/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@builder.io/react',
      shows: 'use',
      rung: 'saas',
      example: '"@builder.io/react": "1.0.0"',
      notExample: '"@builder.io/react-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@builder.io/sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@builder.io/sdk": "1.0.0"',
      notExample: '"@builder.io/sdk-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@builder.io/sdk-react',
      shows: 'use',
      rung: 'saas',
      example: '"@builder.io/sdk-react": "1.0.0"',
      notExample: '"@builder.io/sdk-react-not": "1.0.0"',
    },
  ],
};
