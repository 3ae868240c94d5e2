import type { Technology } from '#model/catalog.ts';

export const fauna: Technology = {
  id: 'fauna',
  name: 'Fauna',
  capability: 'document-db',
  market: { evolution: 0.6, because: 'Key-value and document stores are rented by the request; this one was closed by its vendor.' },
  speaks: ['fql'],
  seen: { repository: 'nextauthjs/next-auth', path: 'packages/adapter-fauna/package.json' },
  marks: [
    { in: 'npm', name: 'fauna', shows: 'use', rung: 'saas', example: '"fauna": "1.0.0"', notExample: '"fauna-not": "1.0.0"' },
    { in: 'npm', name: 'faunadb', shows: 'use', rung: 'saas', example: '"faunadb": "1.0.0"', notExample: '"faunadb-not": "1.0.0"' },
    { in: 'pypi', name: 'fauna', shows: 'use', rung: 'saas', example: 'fauna==1.0.0', notExample: 'fauna-not==1.0.0' },
    { in: 'pypi', name: 'faunadb', shows: 'use', rung: 'saas', example: 'faunadb==1.0.0', notExample: 'faunadb-not==1.0.0' },
  ],
};
