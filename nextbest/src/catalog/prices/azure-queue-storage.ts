import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/storage_queue_test', '2024-07-01');

export const azureQueueStorage: readonly Price[] = [
  price('azure-queue-storage/operation', {
    says: 'one operation, copies in one place',
    usd: 0.004,
    per: 10_000,
    unit: 'request',
    region: 'westus',
    ...golden,
  }),
  price('azure-queue-storage/storage', {
    says: 'one GB stored for a month, copies in one place',
    usd: 0.045,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
];
