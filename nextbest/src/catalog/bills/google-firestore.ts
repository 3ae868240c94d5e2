import type { BillPlan } from '#model/bill-plan.ts';

// Requests are taken as writes, the dearer half.
export const googleFirestore: readonly BillPlan[] = [
  {
    technology: 'google-firestore',
    capabilities: ['document-db'],
    lines: [
      { price: 'google-firestore/write', says: '{} documents written', of: ['requests'] },
      { price: 'google-firestore/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['reads'],
  },
];
