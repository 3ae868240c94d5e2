import type { Technology } from '#model/catalog.ts';

export const pgadmin: Technology = {
  id: 'pgadmin',
  name: 'pgAdmin',
  capability: 'relational-db',
  market: { evolution: 0.95, because: 'Looking into a database is a free tool.' },
  speaks: ['postgresql'],
  seen: { repository: 'Unleash/unleash', path: 'scripts/docker-compose.yml' },
  marks: [{ in: 'image', name: 'dpage/pgadmin4', shows: 'use', as: 'part', example: 'image: dpage/pgadmin4:latest' }],
};
