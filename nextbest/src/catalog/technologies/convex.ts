import type { Technology } from '#model/catalog.ts';

export const convex: Technology = {
  id: 'convex',
  name: 'Convex',
  capability: 'document-db',
  market: { evolution: 0.65, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['convex'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/convex/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'convex', shows: 'need', example: '"convex": "1.0.0"', notExample: '"convex-not": "1.0.0"' },
    {
      in: 'image',
      name: 'ghcr.io/get-convex/convex-backend',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/get-convex/convex-backend:1.0',
      notExample: 'image: ghcr.io/get-convex/convex-backend-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/get-convex/convex-dashboard',
      shows: 'use',
      as: 'part',
      example: 'image: ghcr.io/get-convex/convex-dashboard:1.0',
      notExample: 'image: ghcr.io/get-convex/convex-dashboard-not:1.0',
    },
  ],
};
