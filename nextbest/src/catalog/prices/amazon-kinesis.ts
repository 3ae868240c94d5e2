import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/kinesis_stream_test', '2024-07-01');

export const amazonKinesis: readonly Price[] = [
  price('amazon-kinesis/shard-hour', { says: 'one shard for an hour', usd: 0.015, unit: 'hour', region: 'us-east-1', ...golden }),
  price('amazon-kinesis/put-unit', {
    says: 'one record part of up to 25 KB written',
    usd: 0.014,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-kinesis/fan-out', {
    says: 'one GB read by a reader of its own (enhanced fan-out)',
    usd: 0.013,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-kinesis/retention-long', {
    says: 'one GB kept longer than seven days, for a month',
    usd: 0.023,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
