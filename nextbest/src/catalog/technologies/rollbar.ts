import type { Technology } from '#model/catalog.ts';

export const rollbar: Technology = {
  id: 'rollbar',
  name: 'Rollbar',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Error tracking is sold by the event by several vendors.' },
  speaks: ['rollbar'],
  seen: { repository: 'codebar/planner', path: 'Gemfile' },
  marks: [
    { in: 'nuget', name: 'Rollbar', shows: 'use', rung: 'saas', example: '<PackageReference Include="Rollbar" />' },
    {
      in: 'maven',
      name: 'com.rollbar:rollbar-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.rollbar</groupId><artifactId>rollbar-java</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.rollbar:rollbar-web',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.rollbar</groupId><artifactId>rollbar-web</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/rollbar/rollbar-go', shows: 'use', rung: 'saas', example: 'github.com/rollbar/rollbar-go v1.0.0' },
    { in: 'packagist', name: 'rollbar/rollbar', shows: 'use', rung: 'saas', example: '"rollbar/rollbar": "*"' },
    { in: 'npm', name: '@rollbar/react', shows: 'use', rung: 'saas', example: '"@rollbar/react": "^1.0.0"' },
    { in: 'npm', name: 'rollbar', shows: 'use', rung: 'saas', example: '"rollbar": "1.0.0"', notExample: '"rollbar-not": "1.0.0"' },
    { in: 'pypi', name: 'rollbar', shows: 'use', rung: 'saas', example: 'rollbar==1.0.0', notExample: 'rollbar-not==1.0.0' },
    { in: 'rubygems', name: 'rollbar', shows: 'use', rung: 'saas', example: "gem 'rollbar'", notExample: "gem 'rollbar-not'" },
    {
      in: 'packagist',
      name: 'rollbar/rollbar-laravel',
      shows: 'use',
      rung: 'saas',
      example: '"rollbar/rollbar-laravel": "1.0.0"',
      notExample: '"rollbar/rollbar-laravel-not": "1.0.0"',
    },
  ],
};
