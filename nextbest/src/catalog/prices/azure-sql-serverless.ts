import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/mssql_database_test', '2024-12-04');

export const azureSqlServerless: readonly Price[] = [
  price('azure-sql-serverless/vcore-hour', {
    says: 'one vCore for an hour, while it runs',
    usd: 0.5218,
    unit: 'vCPU-hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-sql-serverless/storage', { says: 'one GB stored for a month', usd: 0.115, unit: 'GB-month', region: 'eastus', ...golden }),
];
