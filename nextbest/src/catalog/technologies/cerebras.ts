import type { Technology } from '#model/catalog.ts';

export const cerebras: Technology = {
  id: 'cerebras',
  name: 'Cerebras Inference',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'examples/ai-functions/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/cerebras',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/cerebras": "1.0.0"',
      notExample: '"@ai-sdk/cerebras-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@cerebras/cerebras_cloud_sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@cerebras/cerebras_cloud_sdk": "1.0.0"',
      notExample: '"@cerebras/cerebras_cloud_sdk-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'cerebras-cloud-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'cerebras-cloud-sdk==1.0.0',
      notExample: 'cerebras-cloud-sdk-not==1.0.0',
    },
    {
      in: 'pypi',
      name: 'langchain-cerebras',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-cerebras==1.0.0',
      notExample: 'langchain-cerebras-not==1.0.0',
    },
    { in: 'variable', name: 'CEREBRAS_API_KEY', shows: 'need', example: 'CEREBRAS_API_KEY=' },
  ],
};
