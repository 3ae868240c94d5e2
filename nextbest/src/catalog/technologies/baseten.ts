import type { Technology } from '#model/catalog.ts';

export const baseten: Technology = {
  id: 'baseten',
  name: 'Baseten',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Hardware for own models is rented by the second from a few vendors.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/baseten',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/baseten": "1.0.0"',
      notExample: '"@ai-sdk/baseten-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@basetenlabs/performance-client',
      shows: 'use',
      rung: 'saas',
      example: '"@basetenlabs/performance-client": "1.0.0"',
      notExample: '"@basetenlabs/performance-client-not": "1.0.0"',
    },
    { in: 'variable', name: 'BASETEN_API_KEY', shows: 'need', example: 'BASETEN_API_KEY=' },
  ],
};
