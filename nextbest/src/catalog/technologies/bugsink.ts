import type { Technology } from '#model/catalog.ts';

export const bugsink: Technology = {
  id: 'bugsink',
  name: 'Bugsink',
  capability: 'observability',
  market: { evolution: 0.7, because: 'Error tracking is sold by the event by several vendors.' },
  speaks: ['sentry'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/bugsink/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'bugsink/bugsink',
      shows: 'use',
      rung: 'container',
      example: 'image: bugsink/bugsink:1.0',
      notExample: 'image: bugsink/bugsink-not:1.0',
    },
  ],
};
