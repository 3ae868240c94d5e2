import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/synapse_sql_pool_test', '2024-07-01');

export const azureSynapse: readonly Price[] = [
  price('azure-synapse/pool-hour', {
    says: 'one hour of a dedicated pool DW200c',
    usd: 3.02,
    unit: 'hour',
    region: 'westeurope',
    ...golden,
  }),
  price('azure-synapse/storage', {
    says: 'one TB stored for a month',
    usd: 23,
    per: 1_024,
    unit: 'GB-month',
    region: 'westeurope',
    ...golden,
  }),
];
