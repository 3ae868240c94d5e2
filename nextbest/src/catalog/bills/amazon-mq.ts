import type { BillPlan } from '#model/bill-plan.ts';

export const amazonMq: readonly BillPlan[] = [
  {
    technology: 'amazon-mq',
    capabilities: ['queue'],
    lines: [{ price: 'amazon-mq/rabbitmq-broker-hour', says: '{} hours of one broker mq.m5.xlarge (4 vCPU, 16 GB)', of: ['hours'] }],
    unpriced: ['disk of the broker', 'two more brokers, for a cluster'],
  },
];
