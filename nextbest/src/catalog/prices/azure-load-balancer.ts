import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureLoadBalancer: readonly Price[] = [
  price('azure-load-balancer/rule-hour', {
    says: 'the first five rules for one hour',
    usd: 7.3,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/lb_rule_test', '2024-08-30'),
  }),
  price('azure-load-balancer/gigabyte', {
    says: 'one GB through the balancer',
    usd: 0.005,
    unit: 'GB',
    region: 'eastus',
    ...infracost('azure/lb_rule_test', '2024-08-30'),
  }),
];
