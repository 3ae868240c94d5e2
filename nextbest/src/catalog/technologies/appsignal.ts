import type { Technology } from '#model/catalog.ts';

export const appsignal: Technology = {
  id: 'appsignal',
  name: 'AppSignal',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['appsignal'],
  seen: { repository: 'hackclub/hcb', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: '@appsignal/javascript', shows: 'use', rung: 'saas', example: '"@appsignal/javascript": "^1.0.0"' },
    {
      in: 'npm',
      name: '@appsignal/nodejs',
      shows: 'use',
      rung: 'saas',
      example: '"@appsignal/nodejs": "1.0.0"',
      notExample: '"@appsignal/nodejs-not": "1.0.0"',
    },
    { in: 'rubygems', name: 'appsignal', shows: 'use', rung: 'saas', example: "gem 'appsignal'", notExample: "gem 'appsignal-not'" },
    { in: 'pypi', name: 'appsignal', shows: 'use', rung: 'saas', example: 'appsignal==1.0.0', notExample: 'appsignal-not==1.0.0' },
    {
      in: 'hex',
      name: 'appsignal',
      shows: 'use',
      rung: 'saas',
      example: '{:appsignal, "~> 1.0"}',
      notExample: '{:appsignal_not, "~> 1.0"}',
    },
  ],
};
