import type { Technology } from '#model/catalog.ts';

export const notion: Technology = {
  id: 'notion',
  name: 'Notion',
  capability: 'document-db',
  market: { evolution: 0.82, because: 'Pages and tables of a team are sold by the person and month by several vendors.' },
  speaks: ['notion'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@notionhq/client',
      shows: 'use',
      rung: 'saas',
      example: '"@notionhq/client": "1.0.0"',
      notExample: '"@notionhq/client-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'notion-client',
      shows: 'use',
      rung: 'saas',
      example: 'notion-client==1.0.0',
      notExample: 'notion-client-not==1.0.0',
    },
  ],
};
