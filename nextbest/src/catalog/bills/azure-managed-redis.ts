import type { BillPlan } from '#model/bill-plan.ts';

export const azureManagedRedis: readonly BillPlan[] = [
  {
    technology: 'azure-managed-redis',
    capabilities: ['cache'],
    lines: [
      { price: 'azure-managed-redis/instance-hour', says: '{} hours of Balanced B3 (3 GB) with a replica', of: ['nodes-of-3-gb', 'hours'] },
    ],
  },
];
