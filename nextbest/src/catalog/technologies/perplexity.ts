import type { Technology } from '#model/catalog.ts';

export const perplexity: Technology = {
  id: 'perplexity',
  name: 'Perplexity',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-e2e-next/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/perplexity',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/perplexity": "1.0.0"',
      notExample: '"@ai-sdk/perplexity-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'langchain-perplexity',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-perplexity==1.0.0',
      notExample: 'langchain-perplexity-not==1.0.0',
    },
    {
      in: 'host',
      name: 'api.perplexity.ai',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.perplexity.ai/v1";',
      notExample: 'const address = "https://api.perplexity.ai.example.com/v1";',
    },
    { in: 'variable', name: 'PERPLEXITY_API_KEY', shows: 'need', example: 'PERPLEXITY_API_KEY=' },
  ],
};
