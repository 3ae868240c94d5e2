import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/dynamodb_table_test', '2024-11-15');

export const amazonDynamodb: readonly Price[] = [
  price('amazon-dynamodb/write-unit', {
    says: 'one write of up to 1 KB, on demand',
    usd: 0.625,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-2',
    ...golden,
  }),
  price('amazon-dynamodb/read-unit', {
    says: 'one strongly consistent read of up to 4 KB, on demand',
    usd: 0.125,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-2',
    ...golden,
  }),
  price('amazon-dynamodb/storage', { says: 'one GB stored for a month', usd: 0.25, unit: 'GB-month', region: 'us-east-2', ...golden }),
  price('amazon-dynamodb/recovery-storage', {
    says: 'one GB kept for recovery to any point in time, for a month',
    usd: 0.2,
    unit: 'GB-month',
    region: 'us-east-2',
    ...golden,
  }),
  price('amazon-dynamodb/stream-read-unit', {
    says: 'one read of the stream of changes',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-2',
    ...golden,
  }),
];
