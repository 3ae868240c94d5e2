import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEcr: readonly Price[] = [
  price('amazon-ecr/gigabyte-month', {
    says: 'one GB of images for one month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...infracost('aws/ecr_repository_test', '2024-07-01'),
  }),
];
