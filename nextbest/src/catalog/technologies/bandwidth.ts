import type { Technology } from '#model/catalog.ts';

export const bandwidth: Technology = {
  id: 'bandwidth',
  name: 'Bandwidth',
  capability: 'sms',
  market: { evolution: 0.88, because: 'Text messages are sold by the message by many vendors.' },
  speaks: ['sms'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@bandwidth/messaging',
      shows: 'use',
      rung: 'saas',
      example: '"@bandwidth/messaging": "1.0.0"',
      notExample: '"@bandwidth/messaging-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: 'bandwidth-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"bandwidth-sdk": "1.0.0"',
      notExample: '"bandwidth-sdk-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'bandwidth-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'bandwidth-sdk==1.0.0',
      notExample: 'bandwidth-sdk-not==1.0.0',
    },
    {
      in: 'rubygems',
      name: 'bandwidth-sdk',
      shows: 'use',
      rung: 'saas',
      example: "gem 'bandwidth-sdk'",
      notExample: "gem 'bandwidth-sdk-not'",
    },
  ],
};
