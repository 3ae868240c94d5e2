import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/compute_disk_test', '2024-07-01');

export const googlePersistentDisk: readonly Price[] = [
  price('google-persistent-disk/standard-storage', {
    says: 'one GB of standard disk for a month',
    usd: 0.04,
    unit: 'GB-month',
    region: 'us-central1',
    ...golden,
  }),
  price('google-persistent-disk/ssd-storage', {
    says: 'one GB of solid-state disk for a month',
    usd: 0.17,
    unit: 'GB-month',
    region: 'us-central1',
    ...golden,
  }),
];
