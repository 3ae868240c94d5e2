import type { Price } from '#model/price.ts';
import { recordedBy } from '../origin.ts';
import { price } from '../price.ts';

const golden = recordedBy('aws/testdata/ebs_volume_test', '2024-07-01');

export const amazonEbs: readonly Price[] = [
  price('amazon-ebs/gp3-storage', {
    says: 'one GB of general-purpose disk (gp3) for a month',
    usd: 0.08,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-ebs/gp2-storage', {
    says: 'one GB of general-purpose disk (gp2) for a month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-ebs/io2-storage', {
    says: 'one GB of disk with provisioned operations (io2) for a month',
    usd: 0.125,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
