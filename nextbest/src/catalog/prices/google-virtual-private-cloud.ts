import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleVirtualPrivateCloud: readonly Price[] = [
  price('google-virtual-private-cloud/nat-gateway-hour', {
    says: 'a NAT gateway for one machine for one hour, first 32 machines',
    usd: 32.7,
    per: 23_360,
    unit: 'hour',
    region: 'us-central1',
    ...infracost('google/compute_router_nat_test', '2024-07-01'),
  }),
  price('google-virtual-private-cloud/nat-gateway-gigabyte', {
    says: 'one GB through a NAT gateway',
    usd: 0.045,
    unit: 'GB',
    region: 'us-central1',
    ...infracost('google/compute_router_nat_test', '2024-07-01'),
  }),
  price('google-virtual-private-cloud/internet-gigabyte', {
    says: 'one GB sent to the internet, first 1 TB a month',
    usd: 0.12,
    unit: 'GB',
    region: 'us-central1',
    ...infracost('google/cloudfunctions_function_test', '2024-12-04'),
  }),
];
