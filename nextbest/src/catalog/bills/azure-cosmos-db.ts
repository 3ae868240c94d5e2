import type { BillPlan } from '#model/bill-plan.ts';

// Capacity for the peak; without a known peak, for the average at 70 %.
export const azureCosmosDb: readonly BillPlan[] = [
  {
    technology: 'azure-cosmos-db',
    capabilities: ['document-db'],
    lines: [
      {
        price: 'azure-cosmos-db/request-unit-hour',
        says: '{} hours of 100 request units a second (five for a write of 1 KB)',
        of: ['write-capacity', 'write-units', 'hours'],
        times: 0.05,
      },
      { price: 'azure-cosmos-db/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads'],
  },
];
