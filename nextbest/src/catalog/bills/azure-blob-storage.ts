import type { BillPlan } from '#model/bill-plan.ts';

export const azureBlobStorage: readonly BillPlan[] = [
  {
    technology: 'azure-blob-storage',
    capabilities: ['object-storage'],
    lines: [
      { price: 'azure-blob-storage/storage', says: '{} GB stored', of: ['stored-gb'] },
      { price: 'azure-blob-storage/write', says: '{} writes', of: ['requests'], optional: true },
    ],
    unpriced: ['reading and egress', 'copies in other places'],
  },
];
