import type { Technology } from '#model/catalog.ts';

export const svix: Technology = {
  id: 'svix',
  name: 'Svix',
  capability: 'event-bus',
  market: { evolution: 0.75, because: 'Sending webhooks is sold by the message by several vendors.' },
  seen: { repository: 'novuhq/novu', path: 'enterprise/packages/auth/package.json' },
  marks: [{ in: 'npm', name: 'svix', shows: 'use', rung: 'saas', example: '"svix": "1.0.0"', notExample: '"not-svix": "1.0.0"' }],
};
