import type { BillPlan } from '#model/bill-plan.ts';

export const amazonRds: readonly BillPlan[] = [
  {
    technology: 'amazon-rds',
    capabilities: ['relational-db'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [
      { price: 'amazon-rds/instance-hour', says: '{} hours of db.t3.large (2 vCPU, 8 GB), one zone', of: ['machines', 'hours'] },
      { price: 'amazon-rds/storage', says: '{} GB of disk', of: ['stored-gb'], optional: true },
    ],
    extendedSupport: {
      lifespans: ['amazon-rds-postgresql', 'amazon-rds-mysql'],
      line: { price: 'amazon-rds/extended-support', says: 'extended support for {} vCPU-hours', of: ['machines', 'hours'], times: 2 },
      months: 36,
    },
    unpriced: ['a standby in another zone', 'backups'],
  },
];
