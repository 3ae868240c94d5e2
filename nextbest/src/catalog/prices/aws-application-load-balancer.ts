import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The recorded bill is for a month of 730 hours.
export const awsApplicationLoadBalancer: readonly Price[] = [
  price('aws-application-load-balancer/hour', {
    says: 'one load balancer for one hour',
    usd: 16.43,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/lb_test', '2024-07-01'),
  }),
  price('aws-application-load-balancer/capacity-unit-hour', {
    says: 'one capacity unit (LCU) for one hour',
    usd: 5.84,
    per: 730,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...infracost('aws/lb_test', '2024-07-01'),
  }),
];
