import type { Technology } from '#model/catalog.ts';

export const togetherAi: Technology = {
  id: 'together-ai',
  name: 'Together AI',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'together-ai',
      shows: 'use',
      rung: 'saas',
      example: '"together-ai": "1.0.0"',
      notExample: '"together-ai-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/togetherai',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/togetherai": "1.0.0"',
      notExample: '"@ai-sdk/togetherai-not": "1.0.0"',
    },
    { in: 'pypi', name: 'together', shows: 'use', rung: 'saas', example: 'together==1.0.0', notExample: 'together-not==1.0.0' },
    { in: 'variable', name: 'TOGETHER_API_KEY', shows: 'need', example: 'TOGETHER_API_KEY=' },
    { in: 'variable', name: 'TOGETHER_AI_API_KEY', shows: 'need', example: 'TOGETHER_AI_API_KEY=' },
  ],
};
