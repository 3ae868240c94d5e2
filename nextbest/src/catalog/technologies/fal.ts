import type { Technology } from '#model/catalog.ts';

export const fal: Technology = {
  id: 'fal',
  name: 'fal',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Hardware for own models is rented by the second from a few vendors.' },
  speaks: ['fal'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@fal-ai/client',
      shows: 'use',
      rung: 'saas',
      example: '"@fal-ai/client": "1.0.0"',
      notExample: '"@fal-ai/client-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/fal',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/fal": "1.0.0"',
      notExample: '"@ai-sdk/fal-not": "1.0.0"',
    },
    { in: 'pypi', name: 'fal-client', shows: 'use', rung: 'saas', example: 'fal-client==1.0.0', notExample: 'fal-client-not==1.0.0' },
    { in: 'variable', name: 'FAL_KEY', shows: 'need', example: 'FAL_KEY=' },
  ],
};
