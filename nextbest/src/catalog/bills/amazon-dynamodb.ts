import type { BillPlan } from '#model/bill-plan.ts';

// Requests are taken as writes, the dearer half.
export const amazonDynamodb: readonly BillPlan[] = [
  {
    technology: 'amazon-dynamodb',
    capabilities: ['document-db'],
    lines: [
      { price: 'amazon-dynamodb/write-unit', says: '{} write units', of: ['requests', 'write-units'] },
      { price: 'amazon-dynamodb/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads'],
  },
];
