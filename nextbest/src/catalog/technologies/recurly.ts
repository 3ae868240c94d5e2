import type { Technology } from '#model/catalog.ts';

export const recurly: Technology = {
  id: 'recurly',
  name: 'Recurly',
  capability: 'payments',
  market: { evolution: 0.85, because: 'Billing of subscriptions is sold for a share of the sum by several vendors.' },
  speaks: ['subscriptions'],
  seen: { repository: 'recurly/recurly-integration-examples', path: 'api/ruby/Gemfile' },
  marks: [
    { in: 'nuget', name: 'recurly-api-client', shows: 'use', rung: 'saas', example: '<PackageReference Include="recurly-api-client" />' },
    {
      in: 'maven',
      name: 'com.recurly.v3:api-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.recurly.v3</groupId><artifactId>api-client</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/recurly/recurly-client-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/recurly/recurly-client-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'npm', name: 'recurly', shows: 'use', rung: 'saas', example: '"recurly": "1.0.0"', notExample: '"recurly-not": "1.0.0"' },
    { in: 'pypi', name: 'recurly', shows: 'use', rung: 'saas', example: 'recurly==1.0.0', notExample: 'recurly-not==1.0.0' },
    { in: 'rubygems', name: 'recurly', shows: 'use', rung: 'saas', example: "gem 'recurly'", notExample: "gem 'recurly-not'" },
    {
      in: 'packagist',
      name: 'recurly/recurly-client',
      shows: 'use',
      rung: 'saas',
      example: '"recurly/recurly-client": "1.0.0"',
      notExample: '"recurly/recurly-client-not": "1.0.0"',
    },
  ],
};
