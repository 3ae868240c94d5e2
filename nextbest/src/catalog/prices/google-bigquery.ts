import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/bigquery_dataset_test', '2024-07-01');
const table = infracost('google/bigquery_table_test', '2024-07-01');

export const googleBigquery: readonly Price[] = [
  price('google-bigquery/scanned', {
    says: 'one TiB of data that queries read',
    usd: 6.25,
    per: 1_024,
    unit: 'GB',
    region: 'us-central1',
    ...golden,
  }),
  price('google-bigquery/storage', { says: 'one GB stored for a month', usd: 0.023, unit: 'GB-month', region: 'us-central1', ...table }),
  price('google-bigquery/long-term-storage', {
    says: 'one GB unchanged for 90 days, for a month',
    usd: 0.016,
    unit: 'GB-month',
    region: 'us-central1',
    ...table,
  }),
  price('google-bigquery/streaming-insert', { says: 'one GB inserted row by row', usd: 0.05, unit: 'GB', region: 'us-central1', ...table }),
];
