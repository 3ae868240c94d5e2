import type { Technology } from '#model/catalog.ts';

export const couchbase: Technology = {
  id: 'couchbase',
  name: 'Couchbase',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['couchbase'],
  lifespan: 'couchbase-server',
  seen: { repository: 'symfony/symfony', path: '.github/workflows/integration-tests.yml' },
  marks: [
    { in: 'npm', name: 'couchbase', shows: 'need', example: '"couchbase": "latest"' },
    { in: 'image', name: 'couchbase', shows: 'use', rung: 'container', example: 'image: couchbase:latest' },
  ],
};
