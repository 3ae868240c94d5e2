import type { Technology } from '#model/catalog.ts';

export const bugsnag: Technology = {
  id: 'bugsnag',
  name: 'Bugsnag',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Error tracking is sold by the event by several vendors.' },
  speaks: ['bugsnag'],
  seen: { repository: 'antiwork/gumroad', path: 'Gemfile' },
  marks: [
    {
      in: 'npm',
      name: '@bugsnag/js',
      shows: 'use',
      rung: 'saas',
      example: '"@bugsnag/js": "1.0.0"',
      notExample: '"@bugsnag/js-not": "1.0.0"',
    },
    { in: 'pypi', name: 'bugsnag', shows: 'use', rung: 'saas', example: 'bugsnag==1.0.0', notExample: 'bugsnag-not==1.0.0' },
    { in: 'rubygems', name: 'bugsnag', shows: 'use', rung: 'saas', example: "gem 'bugsnag'", notExample: "gem 'bugsnag-not'" },
    {
      in: 'packagist',
      name: 'bugsnag/bugsnag-laravel',
      shows: 'use',
      rung: 'saas',
      example: '"bugsnag/bugsnag-laravel": "1.0.0"',
      notExample: '"bugsnag/bugsnag-laravel-not": "1.0.0"',
    },
  ],
};
