import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/cosmosdb_sql_database_test', '2024-08-30');

export const azureCosmosDb: readonly Price[] = [
  price('azure-cosmos-db/request-unit-hour', {
    says: '100 request units per second for an hour, provisioned',
    usd: 0.008,
    unit: 'unit-hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-cosmos-db/autoscale-request-unit-month', {
    says: '100 request units per second for a month, at the most that autoscale may reach',
    usd: 5.84,
    unit: 'unit-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-cosmos-db/storage', { says: 'one GB stored for a month', usd: 0.25, unit: 'GB-month', region: 'westus', ...golden }),
];
