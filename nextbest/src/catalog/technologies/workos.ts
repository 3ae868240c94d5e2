import type { Technology } from '#model/catalog.ts';

export const workos: Technology = {
  id: 'workos',
  name: 'WorkOS',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  seen: { repository: 'workos/node-example-applications', path: 'node-mfa-example/package.json' },
  marks: [
    { in: 'npm', name: '@workos-inc/authkit-nextjs', shows: 'use', rung: 'saas', example: '"@workos-inc/authkit-nextjs": "^1.0.0"' },
    { in: 'pypi', name: 'workos', shows: 'use', rung: 'saas', example: 'workos' },
    { in: 'rubygems', name: 'workos', shows: 'use', rung: 'saas', example: "gem 'workos'" },
    {
      in: 'go',
      name: 'github.com/workos/workos-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/workos/workos-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'packagist', name: 'workos/workos-php', shows: 'use', rung: 'saas', example: '"workos/workos-php": "*"' },
    { in: 'npm', name: '@workos-inc/node', shows: 'use', rung: 'saas', example: '"@workos-inc/node": "latest"' },
  ],
};
