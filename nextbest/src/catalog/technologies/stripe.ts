import type { Technology } from '#model/catalog.ts';

export const stripe: Technology = {
  id: 'stripe',
  name: 'Stripe',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'stripe', shows: 'use', rung: 'saas', example: '"stripe": "^18.5.0"', notExample: '"stripe-event-types": "latest"' },
    {
      in: 'npm',
      name: '@stripe/*',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '"@stripe/stripe-js": "latest"',
      notExample: '"express": "^5.1.0"',
    },
    { in: 'pypi', name: 'stripe', shows: 'use', rung: 'saas', example: 'stripe==12.4.0' },
    {
      in: 'maven',
      name: 'com.stripe:stripe-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.stripe</groupId><artifactId>stripe-java</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/stripe/stripe-go', shows: 'use', rung: 'saas', example: 'github.com/stripe/stripe-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/stripe/stripe-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/stripe/stripe-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'nuget', name: 'Stripe.net', shows: 'use', rung: 'saas', example: '<PackageReference Include="Stripe.net" />' },
    { in: 'rubygems', name: 'stripe', shows: 'use', rung: 'saas', example: "gem 'stripe'", notExample: "gem 'stripe_event'" },
    { in: 'packagist', name: 'stripe/stripe-php', shows: 'use', rung: 'saas', example: '"stripe/stripe-php": "*"' },
  ],
};
