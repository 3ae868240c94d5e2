import type { BillPlan } from '#model/bill-plan.ts';

export const googleCloudStorage: readonly BillPlan[] = [
  {
    technology: 'google-cloud-storage',
    capabilities: ['object-storage'],
    lines: [
      { price: 'google-cloud-storage/storage', says: '{} GB stored', of: ['stored-gb'] },
      { price: 'google-cloud-storage/write', says: '{} writes', of: ['requests'], optional: true },
    ],
    unpriced: ['reading and egress'],
  },
];
