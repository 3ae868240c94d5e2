import type { Technology } from '#model/catalog.ts';

export const keydb: Technology = {
  id: 'keydb',
  name: 'KeyDB',
  capability: 'cache',
  market: { evolution: 0.9, because: 'Caches that speak the Redis protocol are rented from every large cloud.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/keydb/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'eqalpha/keydb',
      shows: 'use',
      rung: 'container',
      example: 'image: eqalpha/keydb:1.0',
      notExample: 'image: eqalpha/keydb-not:1.0',
    },
  ],
};
