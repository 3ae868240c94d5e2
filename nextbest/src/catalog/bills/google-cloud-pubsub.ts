import type { BillPlan } from '#model/bill-plan.ts';

export const googleCloudPubsub: readonly BillPlan[] = [
  {
    technology: 'google-cloud-pubsub',
    capabilities: ['queue', 'event-bus'],
    lines: [
      { price: 'google-cloud-pubsub/data-in', says: '{} GB published, 1 KB a message at least', of: ['requests', 'message-gb'] },
      { price: 'google-cloud-pubsub/data-out', says: '{} GB delivered to one subscriber', of: ['requests', 'message-gb'] },
    ],
  },
  {
    technology: 'google-cloud-pubsub',
    capabilities: ['streaming'],
    lines: [
      { price: 'google-cloud-pubsub/data-in', says: '{} GB published', of: ['throughput-gb'] },
      { price: 'google-cloud-pubsub/data-out', says: '{} GB delivered to one subscriber', of: ['throughput-gb'] },
    ],
    unpriced: ['messages that are kept'],
  },
];
