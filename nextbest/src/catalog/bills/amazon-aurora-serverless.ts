import type { BillPlan } from '#model/bill-plan.ts';

// Never paused.
export const amazonAuroraServerless: readonly BillPlan[] = [
  {
    technology: 'amazon-aurora-serverless',
    capabilities: ['relational-db'],
    lines: [
      { price: 'amazon-aurora-serverless/capacity-hour', says: '{} hours of capacity units (2 GB)', of: ['capacity-units', 'hours'] },
      { price: 'amazon-aurora-serverless/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads and writes of storage'],
  },
];
