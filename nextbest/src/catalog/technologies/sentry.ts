import type { Technology } from '#model/catalog.ts';

export const sentry: Technology = {
  id: 'sentry',
  name: 'Sentry',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Error tracking is sold by the event by several vendors.' },
  speaks: ['sentry'],
  seen: { repository: 'hatchet-dev/hatchet', path: 'go.mod' },
  marks: [
    { in: 'npm', name: '@sentry/node', shows: 'use', rung: 'saas', example: '"@sentry/node": "latest"' },
    { in: 'npm', name: '@sentry/browser', shows: 'use', rung: 'saas', example: '"@sentry/browser": "latest"' },
    { in: 'npm', name: '@sentry/react', shows: 'use', rung: 'saas', example: '"@sentry/react": "latest"' },
    { in: 'npm', name: '@sentry/nextjs', shows: 'use', rung: 'saas', example: '"@sentry/nextjs": "latest"' },
    { in: 'pypi', name: 'sentry-sdk', shows: 'use', rung: 'saas', example: 'sentry-sdk==2.35.0' },
    {
      in: 'maven',
      name: 'io.sentry:sentry',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.sentry</groupId><artifactId>sentry</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'io.sentry:sentry-*',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.sentry</groupId><artifactId>sentry-spring-boot-starter</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/getsentry/sentry-go', shows: 'use', rung: 'saas', example: 'github.com/getsentry/sentry-go v1.0.0' },
    { in: 'nuget', name: 'Sentry.AspNetCore', shows: 'use', rung: 'saas', example: '<PackageReference Include="Sentry.AspNetCore" />' },
    { in: 'rubygems', name: 'sentry-ruby', shows: 'use', rung: 'saas', example: "gem 'sentry-ruby'" },
    { in: 'rubygems', name: 'sentry-rails', shows: 'use', rung: 'saas', example: "gem 'sentry-rails'" },
    { in: 'rubygems', name: 'sentry-sidekiq', shows: 'use', rung: 'saas', as: 'part', example: "gem 'sentry-sidekiq'" },
    { in: 'packagist', name: 'sentry/sentry-laravel', shows: 'use', rung: 'saas', example: '"sentry/sentry-laravel": "*"' },
  ],
};
