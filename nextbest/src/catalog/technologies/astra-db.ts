import type { Technology } from '#model/catalog.ts';

export const astraDb: Technology = {
  id: 'astra-db',
  name: 'DataStax Astra DB',
  capability: 'document-db',
  market: { evolution: 0.72, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['cql'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@datastax/astra-db-ts',
      shows: 'use',
      rung: 'saas',
      example: '"@datastax/astra-db-ts": "1.0.0"',
      notExample: '"@datastax/astra-db-ts-not": "1.0.0"',
    },
    { in: 'pypi', name: 'astrapy', shows: 'use', rung: 'saas', example: 'astrapy==1.0.0', notExample: 'astrapy-not==1.0.0' },
    {
      in: 'pypi',
      name: 'langchain-astradb',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-astradb==1.0.0',
      notExample: 'langchain-astradb-not==1.0.0',
    },
  ],
};
