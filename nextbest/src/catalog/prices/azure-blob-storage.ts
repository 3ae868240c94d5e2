import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/storage_account_test', '2024-07-01');

export const azureBlobStorage: readonly Price[] = [
  price('azure-blob-storage/storage', {
    says: 'one GB stored for a month, hot, copies in one place, first 50 TB',
    usd: 0.0208,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-blob-storage/write', {
    says: 'one request that writes or lists, hot',
    usd: 0.055,
    per: 10_000,
    unit: 'request',
    region: 'westus',
    ...golden,
  }),
  price('azure-blob-storage/read', {
    says: 'one request that reads, hot',
    usd: 0.0044,
    per: 10_000,
    unit: 'request',
    region: 'westus',
    ...golden,
  }),
];
