import type { Technology } from '#model/catalog.ts';

export const clerk: Technology = {
  id: 'clerk',
  name: 'Clerk',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'novuhq/novu', path: 'enterprise/packages/auth/package.json' },
  marks: [
    { in: 'npm', name: '@clerk/nextjs', shows: 'use', rung: 'saas', example: '"@clerk/nextjs": "latest"' },
    { in: 'npm', name: '@clerk/backend', shows: 'use', rung: 'saas', example: '"@clerk/backend": "latest"' },
  ],
};
