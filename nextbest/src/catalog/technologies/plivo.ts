import type { Technology } from '#model/catalog.ts';

export const plivo: Technology = {
  id: 'plivo',
  name: 'Plivo',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: 'plivo', shows: 'use', rung: 'saas', example: '"plivo": "1.0.0"', notExample: '"not-plivo": "1.0.0"' },
    { in: 'host', name: 'api.plivo.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.plivo.com/v1";' },
  ],
};
