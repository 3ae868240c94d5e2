import type { BillPlan } from '#model/bill-plan.ts';

export const amazonAurora: readonly BillPlan[] = [
  {
    technology: 'amazon-aurora',
    capabilities: ['relational-db'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [
      { price: 'amazon-aurora/instance-hour', says: '{} hours of db.t3.large', of: ['machines', 'hours'] },
      { price: 'amazon-aurora/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    extendedSupport: {
      lifespans: ['amazon-aurora-postgresql'],
      line: { price: 'amazon-aurora/extended-support', says: 'extended support for {} vCPU-hours', of: ['machines', 'hours'], times: 2 },
      months: 36,
    },
    unpriced: ['a second instance', 'reads and writes of storage'],
  },
];
