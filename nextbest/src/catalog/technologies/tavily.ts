import type { Technology } from '#model/catalog.ts';

export const tavily: Technology = {
  id: 'tavily',
  name: 'Tavily',
  capability: 'search',
  market: { evolution: 0.6, because: 'Searching the web for a model is sold by the request by a few young vendors.' },
  speaks: ['web-search'],
  seen: { repository: 'gitroomhq/postiz-app', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: '@tavily/core',
      shows: 'use',
      rung: 'saas',
      example: '"@tavily/core": "1.0.0"',
      notExample: '"@tavily/core-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@langchain/tavily',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/tavily": "1.0.0"',
      notExample: '"@langchain/tavily-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'tavily-python',
      shows: 'use',
      rung: 'saas',
      example: 'tavily-python==1.0.0',
      notExample: 'tavily-python-not==1.0.0',
    },
    {
      in: 'pypi',
      name: 'langchain-tavily',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-tavily==1.0.0',
      notExample: 'langchain-tavily-not==1.0.0',
    },
    { in: 'variable', name: 'TAVILY_API_KEY', shows: 'need', example: 'TAVILY_API_KEY=' },
  ],
};
