import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/storage_bucket_test', '2024-07-01');

export const googleCloudStorage: readonly Price[] = [
  price('google-cloud-storage/storage', {
    says: 'one GB stored for a month, standard class in several regions of the EU',
    usd: 0.026,
    unit: 'GB-month',
    region: 'EU',
    ...golden,
  }),
  price('google-cloud-storage/write', {
    says: 'one request that writes or lists, standard class',
    usd: 0.05,
    per: 10_000,
    unit: 'request',
    region: 'EU',
    ...golden,
  }),
  price('google-cloud-storage/read', {
    says: 'one request that reads, standard class',
    usd: 0.004,
    per: 10_000,
    unit: 'request',
    region: 'EU',
    ...golden,
  }),
  price('google-cloud-storage/egress', {
    says: 'one GB sent to the internet, first TB a month',
    usd: 0.12,
    unit: 'GB',
    region: 'EU',
    ...golden,
  }),
];
