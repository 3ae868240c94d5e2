import type { Technology } from '#model/catalog.ts';

export const stytch: Technology = {
  id: 'stytch',
  name: 'Stytch',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'stytchauth/stytch-nextjs-example', path: 'package.json' },
  marks: [
    { in: 'pypi', name: 'stytch', shows: 'use', rung: 'saas', example: 'stytch' },
    { in: 'rubygems', name: 'stytch', shows: 'use', rung: 'saas', example: "gem 'stytch'" },
    {
      in: 'go',
      name: 'github.com/stytchauth/stytch-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/stytchauth/stytch-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'npm', name: 'stytch', shows: 'use', rung: 'saas', example: '"stytch": "latest"' },
  ],
};
