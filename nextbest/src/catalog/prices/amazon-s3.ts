import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/s3_bucket_test', '2024-07-01');
const transfer = infracost('aws/data_transfer_test', '2024-09-25');

export const amazonS3: readonly Price[] = [
  price('amazon-s3/storage', {
    says: 'one GB stored for a month, standard class',
    usd: 0.023,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-s3/write', {
    says: 'one request that writes or lists, standard class',
    usd: 0.005,
    per: 1_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-s3/read', {
    says: 'one request that reads, standard class',
    usd: 0.0004,
    per: 1_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-s3/infrequent-storage', {
    says: 'one GB stored for a month, infrequent access',
    usd: 0.0125,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-s3/infrequent-retrieval', {
    says: 'one GB fetched from infrequent access',
    usd: 0.01,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-s3/egress', {
    says: 'one GB sent to the internet, first 10 TB a month',
    usd: 0.09,
    unit: 'GB',
    region: 'us-east-1',
    ...transfer,
  }),
];
