import type { Technology } from '#model/catalog.ts';

export const africasTalking: Technology = {
  id: 'africas-talking',
  name: 'Africa’s Talking',
  capability: 'sms',
  market: { evolution: 0.88, because: 'Text messages are sold by the message by many vendors.' },
  speaks: ['sms'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'africastalking',
      shows: 'use',
      rung: 'saas',
      example: '"africastalking": "1.0.0"',
      notExample: '"africastalking-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'africastalking',
      shows: 'use',
      rung: 'saas',
      example: 'africastalking==1.0.0',
      notExample: 'africastalking-not==1.0.0',
    },
    {
      in: 'rubygems',
      name: 'africastalking-ruby',
      shows: 'use',
      rung: 'saas',
      example: "gem 'africastalking-ruby'",
      notExample: "gem 'africastalking-ruby-not'",
    },
  ],
};
