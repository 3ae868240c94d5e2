import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/storage_share_test', '2024-07-01');

export const azureFiles: readonly Price[] = [
  price('azure-files/storage', {
    says: 'one GB stored for a month, hot, copies in one place',
    usd: 0.0287,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-files/premium-storage', {
    says: 'one GB provisioned for a month, premium, copies in one place',
    usd: 0.176,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-files/transaction-optimized-storage', {
    says: 'one GB stored for a month, transaction optimised, copies in one place',
    usd: 0.06,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-files/write', {
    says: 'one request that writes, hot',
    usd: 0.0715,
    per: 10_000,
    unit: 'request',
    region: 'westus',
    ...golden,
  }),
];
