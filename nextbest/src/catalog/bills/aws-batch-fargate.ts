import type { BillPlan } from '#model/bill-plan.ts';

export const awsBatchFargate: readonly BillPlan[] = [
  {
    technology: 'aws-batch-fargate',
    capabilities: ['batch'],
    lines: [
      { price: 'aws-fargate/vcpu-hour', says: '{} vCPU-hours', of: ['requests', 'run-hours', 'run-vcpu'] },
      { price: 'aws-fargate/gigabyte-hour', says: '{} GB-hours of memory', of: ['requests', 'run-hours', 'memory-gb'] },
    ],
    unpriced: ['log lines (0.50 USD a GB, as for every way)'],
  },
];
