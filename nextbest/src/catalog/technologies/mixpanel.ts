import type { Technology } from '#model/catalog.ts';

export const mixpanel: Technology = {
  id: 'mixpanel',
  name: 'Mixpanel',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Analytics of products is sold by the event by several vendors.' },
  seen: { repository: 'novuhq/novu', path: 'libs/application-generic/package.json' },
  marks: [
    { in: 'npm', name: 'mixpanel-browser', shows: 'use', rung: 'saas', example: '"mixpanel-browser": "^1.0.0"' },
    { in: 'pypi', name: 'mixpanel', shows: 'use', rung: 'saas', example: 'mixpanel' },
    { in: 'rubygems', name: 'mixpanel-ruby', shows: 'use', rung: 'saas', example: "gem 'mixpanel-ruby'" },
    { in: 'packagist', name: 'mixpanel/mixpanel-php', shows: 'use', rung: 'saas', example: '"mixpanel/mixpanel-php": "*"' },
    { in: 'npm', name: 'mixpanel', shows: 'use', rung: 'saas', example: '"mixpanel": "1.0.0"', notExample: '"not-mixpanel": "1.0.0"' },
  ],
};
