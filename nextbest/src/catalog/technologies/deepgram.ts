import type { Technology } from '#model/catalog.ts';

export const deepgram: Technology = {
  id: 'deepgram',
  name: 'Deepgram',
  capability: 'ml-inference',
  market: { evolution: 0.78, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  speaks: ['speech'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@deepgram/sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@deepgram/sdk": "1.0.0"',
      notExample: '"@deepgram/sdk-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/deepgram',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/deepgram": "1.0.0"',
      notExample: '"@ai-sdk/deepgram-not": "1.0.0"',
    },
    { in: 'pypi', name: 'deepgram-sdk', shows: 'use', rung: 'saas', example: 'deepgram-sdk==1.0.0', notExample: 'deepgram-sdk-not==1.0.0' },
    { in: 'variable', name: 'DEEPGRAM_API_KEY', shows: 'need', example: 'DEEPGRAM_API_KEY=' },
  ],
};
