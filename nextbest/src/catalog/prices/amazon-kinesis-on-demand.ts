import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/kinesis_stream_test', '2024-07-01');

export const amazonKinesisOnDemand: readonly Price[] = [
  price('amazon-kinesis-on-demand/stream-hour', {
    says: 'one stream for an hour',
    usd: 0.04,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-kinesis-on-demand/data-in', { says: 'one GB written', usd: 0.08, unit: 'GB', region: 'us-east-1', ...golden }),
  price('amazon-kinesis-on-demand/data-out', { says: 'one GB read', usd: 0.04, unit: 'GB', region: 'us-east-1', ...golden }),
  price('amazon-kinesis-on-demand/fan-out', {
    says: 'one GB read by a reader of its own (enhanced fan-out)',
    usd: 0.05,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-kinesis-on-demand/retention-week', {
    says: 'one GB kept longer than a day, up to seven, for a month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-kinesis-on-demand/retention-long', {
    says: 'one GB kept longer than seven days, for a month',
    usd: 0.023,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
