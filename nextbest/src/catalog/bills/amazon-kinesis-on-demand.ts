import type { BillPlan } from '#model/bill-plan.ts';

export const amazonKinesisOnDemand: readonly BillPlan[] = [
  {
    technology: 'amazon-kinesis-on-demand',
    capabilities: ['streaming'],
    lines: [
      { price: 'amazon-kinesis-on-demand/stream-hour', says: 'one stream for {} hours', of: ['hours'] },
      { price: 'amazon-kinesis-on-demand/data-in', says: '{} GB written', of: ['throughput-gb'] },
    ],
    unpriced: ['reading'],
  },
];
