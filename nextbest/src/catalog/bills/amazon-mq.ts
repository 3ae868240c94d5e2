import type { BillPlan } from '#model/bill-plan.ts';

export const amazonMq: readonly BillPlan[] = [
  {
    technology: 'amazon-mq',
    capabilities: ['queue'],
    lines: [{ price: 'amazon-mq/rabbitmq-cluster-hour', says: '{} hours of a cluster of three mq.m5.xlarge', of: ['hours'] }],
    unpriced: ['disk of the brokers'],
  },
];
