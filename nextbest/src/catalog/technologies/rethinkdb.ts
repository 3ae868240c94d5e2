import type { Technology } from '#model/catalog.ts';

export const rethinkdb: Technology = {
  id: 'rethinkdb',
  name: 'RethinkDB',
  capability: 'document-db',
  market: { evolution: 0.85, because: 'Document databases are rented by the request from every large cloud.' },
  seen: { repository: 'helm/charts', path: 'stable/rethinkdb/init/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'rethinkdb',
      shows: 'use',
      rung: 'container',
      example: 'image: rethinkdb:1.0',
      notExample: 'image: rethinkdb-not:1.0',
    },
  ],
};
