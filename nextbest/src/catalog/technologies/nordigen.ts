import type { Technology } from '#model/catalog.ts';

export const nordigen: Technology = {
  id: 'nordigen',
  name: 'GoCardless Bank Account Data',
  capability: 'payments',
  market: { evolution: 0.78, because: 'Looking into bank accounts is sold by the request by several vendors.' },
  speaks: ['bank-data'],
  seen: { repository: 'opencollective/opencollective-api', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: 'nordigen-node',
      shows: 'use',
      rung: 'saas',
      example: '"nordigen-node": "1.0.0"',
      notExample: '"nordigen-node-not": "1.0.0"',
    },
    { in: 'pypi', name: 'nordigen', shows: 'use', rung: 'saas', example: 'nordigen==1.0.0', notExample: 'nordigen-not==1.0.0' },
    {
      in: 'rubygems',
      name: 'nordigen-ruby',
      shows: 'use',
      rung: 'saas',
      example: "gem 'nordigen-ruby'",
      notExample: "gem 'nordigen-ruby-not'",
    },
  ],
};
