import type { Technology } from '#model/catalog.ts';

export const ferretdb: Technology = {
  id: 'ferretdb',
  name: 'FerretDB',
  capability: 'document-db',
  market: { evolution: 0.7, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['mongodb'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'komodo/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/ferretdb/ferretdb',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/ferretdb/ferretdb:1.0',
      notExample: 'image: ghcr.io/ferretdb/ferretdb-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/ferretdb/postgres-documentdb',
      shows: 'use',
      as: 'part',
      example: 'image: ghcr.io/ferretdb/postgres-documentdb:1.0',
      notExample: 'image: ghcr.io/ferretdb/postgres-documentdb-not:1.0',
    },
  ],
};
