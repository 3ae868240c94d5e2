import type { BillPlan } from '#model/bill-plan.ts';

// Never paused: what pauses costs less.
export const azureSqlServerless: readonly BillPlan[] = [
  {
    technology: 'azure-sql-serverless',
    capabilities: ['relational-db'],
    lines: [
      { price: 'azure-sql-serverless/vcore-hour', says: '{} hours of vCores (3 GB)', of: ['vcores', 'hours'] },
      { price: 'azure-sql-serverless/storage', says: '{} GB stored', of: ['stored-gb'], optional: true },
    ],
    unpriced: ['backups'],
  },
];
