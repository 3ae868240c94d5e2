import type { Technology } from '#model/catalog.ts';

export const voyageAi: Technology = {
  id: 'voyage-ai',
  name: 'Voyage AI',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['embeddings'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/.env.example' },
  marks: [
    { in: 'npm', name: 'voyageai', shows: 'use', rung: 'saas', example: '"voyageai": "1.0.0"', notExample: '"voyageai-not": "1.0.0"' },
    { in: 'pypi', name: 'voyageai', shows: 'use', rung: 'saas', example: 'voyageai==1.0.0', notExample: 'voyageai-not==1.0.0' },
    {
      in: 'pypi',
      name: 'langchain-voyageai',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-voyageai==1.0.0',
      notExample: 'langchain-voyageai-not==1.0.0',
    },
    { in: 'variable', name: 'VOYAGE_API_KEY', shows: 'need', example: 'VOYAGE_API_KEY=' },
  ],
};
