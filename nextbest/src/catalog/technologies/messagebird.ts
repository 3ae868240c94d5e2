import type { Technology } from '#model/catalog.ts';

export const messagebird: Technology = {
  id: 'messagebird',
  name: 'MessageBird',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'messagebird',
      shows: 'use',
      rung: 'saas',
      example: '"messagebird": "1.0.0"',
      notExample: '"not-messagebird": "1.0.0"',
    },
    { in: 'host', name: 'rest.messagebird.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.messagebird.com/v1";' },
  ],
};
