import type { BillPlan } from '#model/bill-plan.ts';

// Larger instances cost less for each GB.
export const memorystore: readonly BillPlan[] = [
  {
    technology: 'memorystore',
    capabilities: ['cache'],
    lines: [
      {
        price: 'memorystore/standard-hour',
        says: '{} GB-hours with a replica, at the price of 1 GB to 4 GB',
        of: ['cached-gb-whole', 'hours'],
      },
    ],
  },
];
