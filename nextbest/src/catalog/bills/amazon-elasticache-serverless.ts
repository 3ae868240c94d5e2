import type { BillPlan } from '#model/bill-plan.ts';

export const amazonElasticacheServerless: readonly BillPlan[] = [
  {
    technology: 'amazon-elasticache-serverless',
    capabilities: ['cache'],
    lines: [
      { price: 'amazon-elasticache-serverless/storage-hour', says: '{} GB-hours of data', of: ['cached-gb', 'hours'] },
      {
        price: 'amazon-elasticache-serverless/processing-unit',
        says: '{} units of 1 KB moved',
        of: ['requests', 'write-units'],
        optional: true,
      },
    ],
  },
];
