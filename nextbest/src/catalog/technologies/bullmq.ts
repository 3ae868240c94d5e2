import type { Technology } from '#model/catalog.ts';

export const bullmq: Technology = {
  id: 'bullmq',
  name: 'BullMQ',
  capability: 'queue',
  market: { evolution: 0.93, because: 'Message queues are rented by the request, with retries and delays built in.' },
  speaks: ['redis'],
  seen: { repository: 'novuhq/novu', path: 'apps/api/package.json' },
  marks: [
    { in: 'npm', name: 'bullmq', shows: 'use', rung: 'container', example: '"bullmq": "^5.58.0"' },
    { in: 'npm', name: 'bull', shows: 'use', rung: 'container', example: '"bull": "^4.16.5"', notExample: '"bull-board": "latest"' },
  ],
};
