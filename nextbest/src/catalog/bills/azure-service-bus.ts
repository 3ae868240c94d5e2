import type { BillPlan } from '#model/bill-plan.ts';

// Beyond 100 million operations a month they cost less.
export const azureServiceBus: readonly BillPlan[] = [
  {
    technology: 'azure-service-bus',
    capabilities: ['queue'],
    lines: [
      { price: 'azure-service-bus/month', says: 'a namespace', of: [] },
      {
        price: 'azure-service-bus/operation',
        says: '{} operations beyond 13 million: send, receive and settle each message',
        of: ['operations-above-13-million'],
      },
    ],
  },
];
