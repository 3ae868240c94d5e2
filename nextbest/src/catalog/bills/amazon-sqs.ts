import type { BillPlan } from '#model/bill-plan.ts';

export const amazonSqs: readonly BillPlan[] = [
  {
    technology: 'amazon-sqs',
    capabilities: ['queue'],
    lines: [
      {
        price: 'amazon-sqs/request',
        says: '{} requests: send, receive and delete each message',
        of: ['requests', 'payload-units-64'],
        times: 3,
      },
    ],
  },
];
