import type { Technology } from '#model/catalog.ts';

export const pocketbase: Technology = {
  id: 'pocketbase',
  name: 'PocketBase',
  capability: 'document-db',
  market: { evolution: 0.68, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['pocketbase'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'pocketbase/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'pocketbase', shows: 'need', example: '"pocketbase": "1.0.0"', notExample: '"pocketbase-not": "1.0.0"' },
    {
      in: 'go',
      name: 'github.com/pocketbase/pocketbase',
      shows: 'need',
      example: 'github.com/pocketbase/pocketbase v1.0.0',
      notExample: 'github.com/pocketbase/pocketbase-not v1.0.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/muchobien/pocketbase',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/muchobien/pocketbase:1.0',
      notExample: 'image: ghcr.io/muchobien/pocketbase-not:1.0',
    },
    {
      in: 'image',
      name: 'adrianmusante/pocketbase',
      shows: 'use',
      rung: 'container',
      example: 'image: adrianmusante/pocketbase:1.0',
      notExample: 'image: adrianmusante/pocketbase-not:1.0',
    },
  ],
};
