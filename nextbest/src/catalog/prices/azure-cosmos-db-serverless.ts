import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/cosmosdb_sql_database_test', '2024-08-30');

export const azureCosmosDbServerless: readonly Price[] = [
  price('azure-cosmos-db-serverless/request-unit', {
    says: 'one request unit',
    usd: 0.279,
    per: 1_000_000,
    unit: 'request',
    region: 'westus',
    ...golden,
  }),
  price('azure-cosmos-db-serverless/storage', {
    says: 'one GB stored for a month',
    usd: 0.25,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
];
