import type { BillPlan } from '#model/bill-plan.ts';

export const azureDatabaseForMysql: readonly BillPlan[] = [
  {
    technology: 'azure-database-for-mysql',
    capabilities: ['relational-db'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [
      {
        price: 'azure-database-for-mysql/instance-hour',
        says: '{} hours of a server D2ads v5 (2 vCPU, 8 GB), one zone',
        of: ['machines', 'hours'],
      },
      { price: 'azure-database-for-mysql/storage', says: '{} GB of disk', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['a standby in another zone', 'backups'],
  },
];
