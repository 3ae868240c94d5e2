import type { Technology } from '#model/catalog.ts';

export const betterAuth: Technology = {
  id: 'better-auth',
  name: 'Better Auth',
  capability: 'auth',
  market: { evolution: 0.7, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'formbricks/formbricks', path: 'apps/web/package.json' },
  marks: [{ in: 'npm', name: 'better-auth', shows: 'need', example: '"better-auth": "1.0.0"', notExample: '"better-auth-not": "1.0.0"' }],
};
