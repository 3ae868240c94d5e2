import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonCloudfront: readonly Price[] = [
  price('amazon-cloudfront/gigabyte', {
    says: 'one GB delivered in North America or Europe, first 10 TB a month',
    usd: 870.4,
    per: 10_240,
    unit: 'GB',
    region: 'any',
    ...infracost('aws/cloudfront_distribution_test', '2024-07-01'),
  }),
  price('amazon-cloudfront/request', {
    says: 'one HTTPS request in North America',
    usd: 0.01,
    per: 10_000,
    unit: 'request',
    region: 'any',
    ...infracost('aws/cloudfront_distribution_test', '2024-07-01'),
  }),
];
