import type { Technology } from '#model/catalog.ts';

export const citus: Technology = {
  id: 'citus',
  name: 'Citus',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'PostgreSQL on many machines is rented by the hour from every large cloud.' },
  seen: { repository: 'elsa-workflows/elsa-core', path: 'scripts/docker/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'citusdata/citus',
      shows: 'use',
      rung: 'container',
      example: 'image: citusdata/citus:1.0',
      notExample: 'image: citusdata/citus-not:1.0',
    },
  ],
};
