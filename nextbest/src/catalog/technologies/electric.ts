import type { Technology } from '#model/catalog.ts';

export const electric: Technology = {
  id: 'electric',
  name: 'Electric',
  capability: 'realtime',
  market: { evolution: 0.6, because: 'Keeping data of a browser in step is young, and sold by its makers.' },
  seen: { repository: 'triggerdotdev/trigger.dev', path: 'docker/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'electricsql/electric',
      shows: 'use',
      rung: 'container',
      example: 'image: electricsql/electric:1.0',
      notExample: 'image: electricsql/electric-not:1.0',
    },
  ],
};
