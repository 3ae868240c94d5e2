import type { Technology } from '#model/catalog.ts';

export const chargebee: Technology = {
  id: 'chargebee',
  name: 'Chargebee',
  capability: 'payments',
  market: { evolution: 0.88, because: 'Subscriptions are billed for pay by several vendors.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'api/pyproject.toml' },
  marks: [
    { in: 'npm', name: 'chargebee', shows: 'use', rung: 'saas', example: '"chargebee": "^1.0.0"' },
    { in: 'rubygems', name: 'chargebee', shows: 'use', rung: 'saas', example: "gem 'chargebee'" },
    {
      in: 'maven',
      name: 'com.chargebee:chargebee-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.chargebee</groupId><artifactId>chargebee-java</artifactId></dependency>',
    },
    { in: 'packagist', name: 'chargebee/chargebee-php', shows: 'use', rung: 'saas', example: '"chargebee/chargebee-php": "*"' },
    { in: 'nuget', name: 'chargebee', shows: 'use', rung: 'saas', example: '<PackageReference Include="chargebee" />' },
    {
      in: 'go',
      name: 'github.com/chargebee/chargebee-go',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/chargebee/chargebee-go v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/chargebee/chargebee-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/chargebee/chargebee-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'pypi', name: 'chargebee', shows: 'use', rung: 'saas', example: 'chargebee', notExample: 'not-chargebee' },
  ],
};
