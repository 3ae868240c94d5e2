import type { Technology } from '#model/catalog.ts';

export const stytch: Technology = {
  id: 'stytch',
  name: 'Stytch',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'stytchauth/stytch-nextjs-example', path: 'package.json' },
  marks: [{ in: 'npm', name: 'stytch', shows: 'use', rung: 'saas', example: '"stytch": "latest"' }],
};
