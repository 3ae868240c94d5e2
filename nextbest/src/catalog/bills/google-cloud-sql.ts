import type { BillPlan } from '#model/bill-plan.ts';

// Instances of 2 vCPU and 8 GB.
export const googleCloudSql: readonly BillPlan[] = [
  {
    technology: 'google-cloud-sql',
    capabilities: ['relational-db'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [
      { price: 'google-cloud-sql/vcpu-hour', says: '{} vCPU-hours, one zone', of: ['machines', 'hours'], times: 2 },
      { price: 'google-cloud-sql/memory', says: '{} GB-hours of memory', of: ['machines', 'hours'], times: 8 },
      { price: 'google-cloud-sql/storage', says: '{} GB of disk', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['a standby in another zone', 'backups'],
  },
];
