import type { Technology } from '#model/catalog.ts';

export const airtable: Technology = {
  id: 'airtable',
  name: 'Airtable',
  capability: 'relational-db',
  market: { evolution: 0.8, because: 'Tables that everyone may change are sold by the person and month by several vendors.' },
  speaks: ['spreadsheet'],
  seen: { repository: 'hackclub/hcb', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'airtable', shows: 'use', rung: 'saas', example: '"airtable": "1.0.0"', notExample: '"airtable-not": "1.0.0"' },
    { in: 'pypi', name: 'pyairtable', shows: 'use', rung: 'saas', example: 'pyairtable==1.0.0', notExample: 'pyairtable-not==1.0.0' },
    { in: 'rubygems', name: 'airrecord', shows: 'use', rung: 'saas', example: "gem 'airrecord'", notExample: "gem 'airrecord-not'" },
    {
      in: 'host',
      name: 'api.airtable.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.airtable.com/v1";',
      notExample: 'const address = "https://api.airtable.com.example.com/v1";',
    },
  ],
};
