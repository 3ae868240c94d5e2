import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEbs: readonly Price[] = [
  price('amazon-ebs/gp3-gigabyte-month', {
    says: 'one GB of a general purpose disk (gp3) for one month',
    usd: 0.08,
    unit: 'GB-month',
    region: 'us-east-1',
    ...infracost('aws/ebs_volume_test', '2024-07-01'),
  }),
];
