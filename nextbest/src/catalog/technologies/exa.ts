import type { Technology } from '#model/catalog.ts';

export const exa: Technology = {
  id: 'exa',
  name: 'Exa',
  capability: 'search',
  market: { evolution: 0.6, because: 'Searching the web for a model is sold by the request by a few young vendors.' },
  speaks: ['web-search'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    { in: 'npm', name: 'exa-js', shows: 'use', rung: 'saas', example: '"exa-js": "1.0.0"', notExample: '"exa-js-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@langchain/exa',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/exa": "1.0.0"',
      notExample: '"@langchain/exa-not": "1.0.0"',
    },
    { in: 'pypi', name: 'exa-py', shows: 'use', rung: 'saas', example: 'exa-py==1.0.0', notExample: 'exa-py-not==1.0.0' },
    { in: 'variable', name: 'EXA_API_KEY', shows: 'need', example: 'EXA_API_KEY=' },
  ],
};
