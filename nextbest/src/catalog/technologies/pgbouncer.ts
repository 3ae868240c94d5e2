import type { Technology } from '#model/catalog.ts';

export const pgbouncer: Technology = {
  id: 'pgbouncer',
  name: 'PgBouncer',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'Pooling of connections comes with managed databases.' },
  speaks: ['postgresql'],
  seen: { repository: 'getsentry/self-hosted', path: 'docker-compose.yml' },
  marks: [
    { in: 'image', name: 'pgbouncer/pgbouncer', shows: 'use', rung: 'container', as: 'part', example: 'image: pgbouncer/pgbouncer:latest' },
    { in: 'image', name: 'bitnami/pgbouncer', shows: 'use', rung: 'container', as: 'part', example: 'image: bitnami/pgbouncer:latest' },
    { in: 'image', name: 'edoburu/pgbouncer', shows: 'use', rung: 'container', as: 'part', example: 'image: edoburu/pgbouncer:latest' },
    {
      in: 'chart',
      name: 'pgbouncer',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: pgbouncer, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'pgbouncer',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: pgbouncer } }] }',
    },
  ],
};
