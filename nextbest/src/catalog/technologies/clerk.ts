import type { Technology } from '#model/catalog.ts';

export const clerk: Technology = {
  id: 'clerk',
  name: 'Clerk',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'novuhq/novu', path: 'enterprise/packages/auth/package.json' },
  marks: [
    { in: 'npm', name: '@clerk/clerk-react', shows: 'use', rung: 'saas', example: '"@clerk/clerk-react": "^1.0.0"' },
    { in: 'npm', name: '@clerk/clerk-sdk-node', shows: 'use', rung: 'saas', example: '"@clerk/clerk-sdk-node": "^1.0.0"' },
    { in: 'npm', name: '@clerk/express', shows: 'use', rung: 'saas', example: '"@clerk/express": "^1.0.0"' },
    { in: 'npm', name: '@clerk/fastify', shows: 'use', rung: 'saas', example: '"@clerk/fastify": "^1.0.0"' },
    { in: 'npm', name: '@clerk/remix', shows: 'use', rung: 'saas', example: '"@clerk/remix": "^1.0.0"' },
    { in: 'npm', name: '@clerk/astro', shows: 'use', rung: 'saas', example: '"@clerk/astro": "^1.0.0"' },
    { in: 'pypi', name: 'clerk-backend-api', shows: 'use', rung: 'saas', example: 'clerk-backend-api' },
    { in: 'go', name: 'github.com/clerk/clerk-sdk-go', shows: 'use', rung: 'saas', example: 'github.com/clerk/clerk-sdk-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/clerk/clerk-sdk-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/clerk/clerk-sdk-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'rubygems', name: 'clerk-sdk-ruby', shows: 'use', rung: 'saas', example: "gem 'clerk-sdk-ruby'" },
    { in: 'npm', name: '@clerk/nextjs', shows: 'use', rung: 'saas', example: '"@clerk/nextjs": "latest"' },
    { in: 'npm', name: '@clerk/backend', shows: 'use', rung: 'saas', example: '"@clerk/backend": "latest"' },
  ],
};
