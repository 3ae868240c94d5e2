import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/mssql_database_test', '2024-12-04');

export const azureSql: readonly Price[] = [
  price('azure-sql/instance-hour', {
    says: 'one hour of a general-purpose database of 4 vCores, licence apart',
    usd: 0.60886,
    unit: 'hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-sql/licence', {
    says: 'SQL Server licence for one vCore for an hour',
    usd: 0.1,
    unit: 'vCPU-hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-sql/small-month', { says: 'a database S1 for a month', usd: 29.43, unit: 'month', region: 'eastus', ...golden }),
  price('azure-sql/storage', { says: 'one GB stored for a month', usd: 0.115, unit: 'GB-month', region: 'eastus', ...golden }),
];
