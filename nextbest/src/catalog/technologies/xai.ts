import type { Technology } from '#model/catalog.ts';

export const xai: Technology = {
  id: 'xai',
  name: 'xAI',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/xai',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/xai": "1.0.0"',
      notExample: '"@ai-sdk/xai-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@langchain/xai',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/xai": "1.0.0"',
      notExample: '"@langchain/xai-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'langchain-xai',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-xai==1.0.0',
      notExample: 'langchain-xai-not==1.0.0',
    },
    { in: 'pypi', name: 'xai-sdk', shows: 'use', rung: 'saas', example: 'xai-sdk==1.0.0', notExample: 'xai-sdk-not==1.0.0' },
    {
      in: 'host',
      name: 'api.x.ai',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.x.ai/v1";',
      notExample: 'const address = "https://api.x.ai.example.com/v1";',
    },
    { in: 'variable', name: 'XAI_API_KEY', shows: 'need', example: 'XAI_API_KEY=' },
  ],
};
