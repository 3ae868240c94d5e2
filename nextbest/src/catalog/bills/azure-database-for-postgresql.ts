import type { BillPlan } from '#model/bill-plan.ts';

export const azureDatabaseForPostgresql: readonly BillPlan[] = [
  {
    technology: 'azure-database-for-postgresql',
    capabilities: ['relational-db'],
    copy: { vcpu: 2, memoryGb: 8, least: 1 },
    lines: [
      {
        price: 'azure-database-for-postgresql/instance-hour',
        says: '{} hours of a server D2ds v5 (2 vCPU, 8 GB), one zone',
        of: ['machines', 'hours'],
      },
      { price: 'azure-database-for-postgresql/storage', says: '{} GB of disk', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['a standby in another zone', 'backups'],
  },
];
