import type { Technology } from '#model/catalog.ts';

export const magic: Technology = {
  id: 'magic',
  name: 'Magic',
  capability: 'auth',
  market: { evolution: 0.7, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'vercel/examples', path: 'solutions/mint-nft/package.json' },
  marks: [
    { in: 'npm', name: 'magic-sdk', shows: 'use', rung: 'saas', example: '"magic-sdk": "1.0.0"', notExample: '"magic-sdk-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@magic-sdk/admin',
      shows: 'use',
      rung: 'saas',
      example: '"@magic-sdk/admin": "1.0.0"',
      notExample: '"@magic-sdk/admin-not": "1.0.0"',
    },
    { in: 'pypi', name: 'magic-admin', shows: 'use', rung: 'saas', example: 'magic-admin==1.0.0', notExample: 'magic-admin-not==1.0.0' },
  ],
};
