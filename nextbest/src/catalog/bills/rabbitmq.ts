import type { BillPlan } from '#model/bill-plan.ts';

// Priced as one small machine at AWS.
export const rabbitmq: readonly BillPlan[] = [
  {
    technology: 'rabbitmq',
    capabilities: ['queue'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [{ price: 'amazon-ec2/m6i-large-hour', says: '{} hours of m6i.large (2 vCPU, 8 GB)', of: ['machines', 'hours'] }],
    unpriced: ['disk of the broker', 'two more brokers, for a cluster'],
  },
];
