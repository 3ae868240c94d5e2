import type { Technology } from '#model/catalog.ts';

export const workos: Technology = {
  id: 'workos',
  name: 'WorkOS',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  seen: { repository: 'workos/node-example-applications', path: 'node-mfa-example/package.json' },
  marks: [{ in: 'npm', name: '@workos-inc/node', shows: 'use', rung: 'saas', example: '"@workos-inc/node": "latest"' }],
};
