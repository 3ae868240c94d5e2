import type { BillPlan } from '#model/bill-plan.ts';

// Requests are taken as writes, the dearer half; the provider gives about five units for a write of 1 KB.
export const azureCosmosDbServerless: readonly BillPlan[] = [
  {
    technology: 'azure-cosmos-db-serverless',
    capabilities: ['document-db'],
    lines: [
      {
        price: 'azure-cosmos-db-serverless/request-unit',
        says: '{} request units (five for a write of 1 KB)',
        of: ['requests', 'write-units'],
        times: 5,
      },
      { price: 'azure-cosmos-db-serverless/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads'],
  },
];
