import type { Technology } from '#model/catalog.ts';

export const langchain: Technology = {
  id: 'langchain',
  name: 'LangChain',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'Libraries around language models are young, and agents are sold by every large cloud.' },
  seen: { repository: 'open-telemetry/opentelemetry-demo', path: 'src/mcp/requirements.in' },
  marks: [
    { in: 'pypi', name: 'langchain', shows: 'need', example: 'langchain', notExample: 'not-langchain' },
    { in: 'npm', name: 'langchain', shows: 'need', example: '"langchain": "1.0.0"', notExample: '"not-langchain": "1.0.0"' },
    {
      in: 'npm',
      name: '@langchain/core',
      shows: 'need',
      example: '"@langchain/core": "1.0.0"',
      notExample: '"not-langchain/core": "1.0.0"',
    },
  ],
};
