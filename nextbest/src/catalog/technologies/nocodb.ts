import type { Technology } from '#model/catalog.ts';

export const nocodb: Technology = {
  id: 'nocodb',
  name: 'NocoDB',
  capability: 'relational-db',
  market: { evolution: 0.72, because: 'Tables that everyone may change are sold by the person and month by several vendors.' },
  speaks: ['spreadsheet'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'nocodb/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'nocodb/nocodb',
      shows: 'use',
      rung: 'container',
      example: 'image: nocodb/nocodb:1.0',
      notExample: 'image: nocodb/nocodb-not:1.0',
    },
  ],
};
