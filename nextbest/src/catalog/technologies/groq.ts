import type { Technology } from '#model/catalog.ts';

export const groq: Technology = {
  id: 'groq',
  name: 'Groq',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    { in: 'npm', name: 'groq-sdk', shows: 'use', rung: 'saas', example: '"groq-sdk": "1.0.0"', notExample: '"groq-sdk-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@ai-sdk/groq',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/groq": "1.0.0"',
      notExample: '"@ai-sdk/groq-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@langchain/groq',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/groq": "1.0.0"',
      notExample: '"@langchain/groq-not": "1.0.0"',
    },
    { in: 'pypi', name: 'groq', shows: 'use', rung: 'saas', example: 'groq==1.0.0', notExample: 'groq-not==1.0.0' },
    {
      in: 'pypi',
      name: 'langchain-groq',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-groq==1.0.0',
      notExample: 'langchain-groq-not==1.0.0',
    },
    { in: 'variable', name: 'GROQ_API_KEY', shows: 'need', example: 'GROQ_API_KEY=' },
  ],
};
