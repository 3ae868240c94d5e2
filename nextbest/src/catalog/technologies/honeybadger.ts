import type { Technology } from '#model/catalog.ts';

export const honeybadger: Technology = {
  id: 'honeybadger',
  name: 'Honeybadger',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Error tracking is sold by the event by several vendors.' },
  seen: { repository: 'rubygems/rubygems.org', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: '@honeybadger-io/js', shows: 'use', rung: 'saas', example: '"@honeybadger-io/js": "^1.0.0"' },
    { in: 'npm', name: '@honeybadger-io/react', shows: 'use', rung: 'saas', example: '"@honeybadger-io/react": "^1.0.0"' },
    { in: 'pypi', name: 'honeybadger', shows: 'use', rung: 'saas', example: 'honeybadger' },
    {
      in: 'packagist',
      name: 'honeybadger-io/honeybadger-laravel',
      shows: 'use',
      rung: 'saas',
      example: '"honeybadger-io/honeybadger-laravel": "*"',
    },
    { in: 'hex', name: 'honeybadger', shows: 'use', rung: 'saas', example: '{:honeybadger, "~> 1.0"}' },
    { in: 'rubygems', name: 'honeybadger', shows: 'use', rung: 'saas', example: "gem 'honeybadger'", notExample: "gem 'not-honeybadger'" },
  ],
};
