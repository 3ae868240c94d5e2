import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonMqRabbitmq: Lifespan = {
  product: 'amazon-mq-rabbitmq',
  name: 'Amazon MQ for RabbitMQ',
  cycles: [{ cycle: '4.2' }, { cycle: '3.13' }, { cycle: '3.12', end: '2025-03-17' }],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-mq-rabbitmq.md (MIT)',
  checked: '2026-08-22',
};
