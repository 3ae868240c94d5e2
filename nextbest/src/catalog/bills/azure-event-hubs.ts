import type { BillPlan } from '#model/bill-plan.ts';

export const azureEventHubs: readonly BillPlan[] = [
  {
    technology: 'azure-event-hubs',
    capabilities: ['streaming'],
    lines: [
      { price: 'azure-event-hubs/unit-hour', says: '{} hours of throughput units of 1 MB/s', of: ['shards', 'hours'] },
      { price: 'azure-event-hubs/event', says: '{} events', of: ['requests'], optional: true },
    ],
  },
];
