import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleCloudLoadBalancing: readonly Price[] = [
  price('google-cloud-load-balancing/rule-hour', {
    says: 'one forwarding rule for one hour',
    usd: 7.3,
    per: 730,
    unit: 'hour',
    region: 'us-central1',
    ...infracost('google/compute_forwarding_rule_test', '2024-07-01'),
  }),
  price('google-cloud-load-balancing/gigabyte', {
    says: 'one GB taken in',
    usd: 0.008,
    unit: 'GB',
    region: 'us-central1',
    ...infracost('google/compute_forwarding_rule_test', '2024-07-01'),
  }),
];
