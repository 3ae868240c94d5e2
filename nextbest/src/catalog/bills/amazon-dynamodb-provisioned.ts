import type { BillPlan } from '#model/bill-plan.ts';

// Capacity for the peak; without a known peak, for the average at 70 %.
export const amazonDynamodbProvisioned: readonly BillPlan[] = [
  {
    technology: 'amazon-dynamodb-provisioned',
    capabilities: ['document-db'],
    lines: [
      {
        price: 'amazon-dynamodb-provisioned/write-unit-hour',
        says: '{} hours of write units',
        of: ['write-capacity', 'write-units', 'hours'],
      },
      { price: 'amazon-dynamodb-provisioned/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads'],
  },
];
