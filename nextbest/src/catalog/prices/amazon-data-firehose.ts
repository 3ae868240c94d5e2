import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/kinesis_firehose_delivery_stream_test', '2024-07-01');

export const amazonDataFirehose: readonly Price[] = [
  price('amazon-data-firehose/data-in', {
    says: 'one GB taken in, first 500 TB a month',
    usd: 0.035,
    unit: 'GB',
    region: 'eu-west-2',
    ...golden,
  }),
  price('amazon-data-firehose/format-conversion', {
    says: 'one GB turned into a columnar format',
    usd: 0.021,
    unit: 'GB',
    region: 'eu-west-2',
    ...golden,
  }),
];
