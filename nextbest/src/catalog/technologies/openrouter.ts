import type { Technology } from '#model/catalog.ts';

export const openrouter: Technology = {
  id: 'openrouter',
  name: 'OpenRouter',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'One interface to many models is sold as a gateway by several vendors.' },
  speaks: ['openai'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/nodes/chatmodels/ChatOpenRouter/ChatOpenRouter.ts' },
  marks: [
    {
      in: 'npm',
      name: '@openrouter/ai-sdk-provider',
      shows: 'use',
      rung: 'saas',
      example: '"@openrouter/ai-sdk-provider": "1.0.0"',
      notExample: '"@openrouter/ai-sdk-provider-not": "1.0.0"',
    },
    {
      in: 'host',
      name: 'openrouter.ai',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://openrouter.ai/v1";',
      notExample: 'const address = "https://openrouter.ai.example.com/v1";',
    },
    { in: 'variable', name: 'OPENROUTER_API_KEY', shows: 'need', example: 'OPENROUTER_API_KEY=' },
  ],
};
