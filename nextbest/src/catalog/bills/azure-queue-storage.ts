import type { BillPlan } from '#model/bill-plan.ts';

export const azureQueueStorage: readonly BillPlan[] = [
  {
    technology: 'azure-queue-storage',
    capabilities: ['queue'],
    lines: [
      {
        price: 'azure-queue-storage/operation',
        says: '{} operations: put, get and delete each message',
        of: ['requests', 'payload-units-64'],
        times: 3,
      },
    ],
    unpriced: ['messages that are stored'],
  },
];
