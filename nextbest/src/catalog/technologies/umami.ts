import type { Technology } from '#model/catalog.ts';

export const umami: Technology = {
  id: 'umami',
  name: 'Umami',
  capability: 'analytics',
  market: { evolution: 0.88, because: 'Web analytics is sold by the visit by many vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/umami/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/umami-software/umami',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/umami-software/umami:1.0',
      notExample: 'image: ghcr.io/umami-software/umami-not:1.0',
    },
  ],
};
