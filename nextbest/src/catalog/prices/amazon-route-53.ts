import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonRoute53: readonly Price[] = [
  price('amazon-route-53/zone-month', {
    says: 'one hosted zone for one month',
    usd: 0.5,
    unit: 'month',
    region: 'any',
    ...infracost('aws/route53_zone_test', '2024-07-01'),
  }),
  price('amazon-route-53/query', {
    says: 'one standard query, first 1,000 million a month',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'any',
    ...infracost('aws/route53_record_test', '2024-07-01'),
  }),
];
