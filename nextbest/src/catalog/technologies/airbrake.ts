import type { Technology } from '#model/catalog.ts';

export const airbrake: Technology = {
  id: 'airbrake',
  name: 'Airbrake',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Error tracking is sold by the event by several vendors.' },
  seen: { repository: 'hackclub/hcb', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'airbrake', shows: 'use', rung: 'saas', example: "gem 'airbrake'", notExample: "gem 'airbrake-not'" },
    { in: 'rubygems', name: 'airbrake-ruby', shows: 'use', rung: 'saas', example: "gem 'airbrake-ruby'" },
    { in: 'npm', name: '@airbrake/node', shows: 'use', rung: 'saas', example: '"@airbrake/node": "^2.0.0"' },
    { in: 'npm', name: '@airbrake/browser', shows: 'use', rung: 'saas', example: '"@airbrake/browser": "^2.0.0"' },
    { in: 'pypi', name: 'pybrake', shows: 'use', rung: 'saas', example: 'pybrake==1.0.0', notExample: 'pybrake-not==1.0.0' },
  ],
};
