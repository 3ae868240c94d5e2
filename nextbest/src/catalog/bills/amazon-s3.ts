import type { BillPlan } from '#model/bill-plan.ts';

export const amazonS3: readonly BillPlan[] = [
  {
    technology: 'amazon-s3',
    capabilities: ['object-storage'],
    lines: [
      { price: 'amazon-s3/storage', says: '{} GB stored', of: ['stored-gb'] },
      { price: 'amazon-s3/write', says: '{} writes', of: ['requests'], optional: true },
    ],
    unpriced: ['reading and egress'],
  },
];
