import type { BillPlan } from '#model/bill-plan.ts';

export const amazonOpensearch: readonly BillPlan[] = [
  {
    technology: 'amazon-opensearch',
    capabilities: ['search'],
    lines: [
      { price: 'amazon-opensearch/instance-hour', says: '{} hours of data nodes m4.large (2 vCPU, 8 GB)', of: ['machines', 'hours'] },
    ],
    copy: { vcpu: 2, memoryGb: 8, least: 2 },
    unpriced: ['disk of the instances'],
  },
];
