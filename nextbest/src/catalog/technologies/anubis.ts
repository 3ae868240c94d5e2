import type { Technology } from '#model/catalog.ts';

export const anubis: Technology = {
  id: 'anubis',
  name: 'Anubis',
  capability: 'networking',
  market: { evolution: 0.6, because: 'Keeping robots away is part of every content delivery network.' },
  speaks: ['bot-filter'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/anubis/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/techarohq/anubis',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/techarohq/anubis:1.0',
      notExample: 'image: ghcr.io/techarohq/anubis-not:1.0',
    },
  ],
};
