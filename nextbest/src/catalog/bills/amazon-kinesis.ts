import type { BillPlan } from '#model/bill-plan.ts';

export const amazonKinesis: readonly BillPlan[] = [
  {
    technology: 'amazon-kinesis',
    capabilities: ['streaming'],
    lines: [{ price: 'amazon-kinesis/shard-hour', says: '{} hours of shards of 1 MB/s', of: ['shards', 'hours'] }],
    unpriced: ['records written'],
  },
];
