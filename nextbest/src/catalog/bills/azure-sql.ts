import type { BillPlan } from '#model/bill-plan.ts';

// General purpose: about 5 GB of memory with each vCore.
export const azureSql: readonly BillPlan[] = [
  {
    technology: 'azure-sql',
    capabilities: ['relational-db'],
    copy: { vcpu: 4, memoryGb: 20, least: 1 },
    lines: [
      { price: 'azure-sql/instance-hour', says: '{} hours of a database of 4 vCores', of: ['machines', 'hours'] },
      { price: 'azure-sql/licence', says: 'licences for {} vCore-hours', of: ['machines', 'hours'], times: 4 },
      { price: 'azure-sql/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['backups'],
  },
];
