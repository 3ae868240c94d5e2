import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonMqActivemq: Lifespan = {
  product: 'amazon-mq-activemq',
  name: 'Amazon MQ for ActiveMQ',
  cycles: [
    { cycle: '5.19' },
    { cycle: '5.18' },
    { cycle: '5.17', end: '2025-06-16' },
    { cycle: '5.16', end: '2024-11-15' },
    { cycle: '5.15', end: '2024-09-16' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-mq-activemq.md (MIT)',
  checked: '2026-08-22',
};
