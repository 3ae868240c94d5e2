import type { Technology } from '#model/catalog.ts';

export const braze: Technology = {
  id: 'braze',
  name: 'Braze',
  capability: 'email',
  market: { evolution: 0.82, because: 'Messages to customers are sent by rules that marketing sets, sold by the contact and month.' },
  speaks: ['campaigns'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: 'braze-api', shows: 'use', rung: 'saas', example: '"braze-api": "1.0.0"', notExample: '"braze-api-not": "1.0.0"' },
    {
      in: 'npm',
      name: '@braze/web-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@braze/web-sdk": "1.0.0"',
      notExample: '"@braze/web-sdk-not": "1.0.0"',
    },
    { in: 'pypi', name: 'braze-client', shows: 'use', rung: 'saas', example: 'braze-client==1.0.0', notExample: 'braze-client-not==1.0.0' },
    { in: 'rubygems', name: 'braze_ruby', shows: 'use', rung: 'saas', example: "gem 'braze_ruby'", notExample: "gem 'braze_ruby-not'" },
  ],
};
