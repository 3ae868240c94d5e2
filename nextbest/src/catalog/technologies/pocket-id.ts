import type { Technology } from '#model/catalog.ts';

export const pocketId: Technology = {
  id: 'pocket-id',
  name: 'Pocket ID',
  capability: 'auth',
  market: { evolution: 0.65, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/pocket-id/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/pocket-id/pocket-id',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/pocket-id/pocket-id:1.0',
      notExample: 'image: ghcr.io/pocket-id/pocket-id-not:1.0',
    },
  ],
};
