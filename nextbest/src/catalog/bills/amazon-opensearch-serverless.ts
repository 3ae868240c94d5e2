import type { BillPlan } from '#model/bill-plan.ts';

export const amazonOpensearchServerless: readonly BillPlan[] = [
  {
    technology: 'amazon-opensearch-serverless',
    capabilities: ['search'],
    lines: [
      {
        price: 'amazon-opensearch-serverless/capacity-hour',
        says: 'two capacity units, the least with redundancy, for {} unit-hours',
        of: ['hours'],
        times: 2,
      },
    ],
    unpriced: ['units beyond the least', 'storage'],
  },
];
