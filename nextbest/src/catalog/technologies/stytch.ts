import type { Technology } from '#model/catalog.ts';

export const stytch: Technology = {
  id: 'stytch',
  name: 'Stytch',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  marks: [{ in: 'npm', name: 'stytch', shows: 'use', rung: 'saas', example: '"stytch": "latest"' }],
};
