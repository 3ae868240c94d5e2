import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/efs_file_system_test', '2024-07-01');

export const amazonEfs: readonly Price[] = [
  price('amazon-efs/storage', {
    says: 'one GB stored for a month, standard class in several zones',
    usd: 0.3,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-efs/one-zone-storage', {
    says: 'one GB stored for a month in one zone',
    usd: 0.16,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-efs/infrequent-storage', {
    says: 'one GB stored for a month, infrequent access in several zones',
    usd: 0.025,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-efs/infrequent-read', {
    says: 'one GB read from infrequent access',
    usd: 0.01,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
];
