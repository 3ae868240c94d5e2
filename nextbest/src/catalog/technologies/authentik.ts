import type { Technology } from '#model/catalog.ts';

export const authentik: Technology = {
  id: 'authentik',
  name: 'authentik',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/authentik-1/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'goauthentik/server', shows: 'use', rung: 'container', example: 'image: goauthentik/server:latest' },
    {
      in: 'image',
      name: 'ghcr.io/goauthentik/server',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/goauthentik/server:latest',
    },
    {
      in: 'chart',
      name: 'authentik',
      shows: 'use',
      rung: 'container',
      example: '- { name: authentik, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
