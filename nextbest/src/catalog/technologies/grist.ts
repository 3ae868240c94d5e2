import type { Technology } from '#model/catalog.ts';

export const grist: Technology = {
  id: 'grist',
  name: 'Grist',
  capability: 'relational-db',
  market: { evolution: 0.7, because: 'Tables that everyone may change are sold by the person and month by several vendors.' },
  speaks: ['spreadsheet'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/grist/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'gristlabs/grist',
      shows: 'use',
      rung: 'container',
      example: 'image: gristlabs/grist:1.0',
      notExample: 'image: gristlabs/grist-not:1.0',
    },
  ],
};
