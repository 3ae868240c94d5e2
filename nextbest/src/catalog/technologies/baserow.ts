import type { Technology } from '#model/catalog.ts';

export const baserow: Technology = {
  id: 'baserow',
  name: 'Baserow',
  capability: 'relational-db',
  market: { evolution: 0.72, because: 'Tables that everyone may change are sold by the person and month by several vendors.' },
  speaks: ['spreadsheet'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/baserow/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'baserow/baserow',
      shows: 'use',
      rung: 'container',
      example: 'image: baserow/baserow:1.0',
      notExample: 'image: baserow/baserow-not:1.0',
    },
  ],
};
