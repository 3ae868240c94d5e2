import type { Technology } from '#model/catalog.ts';

export const watsonx: Technology = {
  id: 'watsonx',
  name: 'IBM watsonx.ai',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['watsonx'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ibm-cloud/watsonx-ai',
      shows: 'use',
      rung: 'saas',
      example: '"@ibm-cloud/watsonx-ai": "1.0.0"',
      notExample: '"@ibm-cloud/watsonx-ai-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'ibm-watsonx-ai',
      shows: 'use',
      rung: 'saas',
      example: 'ibm-watsonx-ai==1.0.0',
      notExample: 'ibm-watsonx-ai-not==1.0.0',
    },
    {
      in: 'pypi',
      name: 'langchain-ibm',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-ibm==1.0.0',
      notExample: 'langchain-ibm-not==1.0.0',
    },
  ],
};
