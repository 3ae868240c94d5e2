import type { Technology } from '#model/catalog.ts';

export const fireworksAi: Technology = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-e2e-next/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/fireworks',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/fireworks": "1.0.0"',
      notExample: '"@ai-sdk/fireworks-not": "1.0.0"',
    },
    { in: 'pypi', name: 'fireworks-ai', shows: 'use', rung: 'saas', example: 'fireworks-ai==1.0.0', notExample: 'fireworks-ai-not==1.0.0' },
    {
      in: 'pypi',
      name: 'langchain-fireworks',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-fireworks==1.0.0',
      notExample: 'langchain-fireworks-not==1.0.0',
    },
    { in: 'variable', name: 'FIREWORKS_API_KEY', shows: 'need', example: 'FIREWORKS_API_KEY=' },
  ],
};
