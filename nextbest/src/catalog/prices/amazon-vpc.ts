import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonVpc: readonly Price[] = [
  price('amazon-vpc/nat-gateway-hour', {
    says: 'one NAT gateway for one hour',
    usd: 32.85,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/nat_gateway_test', '2024-07-01'),
  }),
  price('amazon-vpc/nat-gateway-gigabyte', {
    says: 'one GB through a NAT gateway',
    usd: 0.045,
    unit: 'GB',
    region: 'us-east-1',
    ...infracost('aws/nat_gateway_test', '2024-07-01'),
  }),
  price('amazon-vpc/internet-gigabyte', {
    says: 'one GB sent to the internet, first 10 TB a month',
    usd: 921.6,
    per: 10_240,
    unit: 'GB',
    region: 'us-east-1',
    ...infracost('aws/data_transfer_test', '2024-09-25'),
  }),
  price('amazon-vpc/zone-gigabyte', {
    says: 'one GB sent to another zone of the region',
    usd: 20,
    per: 2_000,
    unit: 'GB',
    region: 'us-east-1',
    ...infracost('aws/data_transfer_test', '2024-09-25'),
  }),
  price('amazon-vpc/endpoint-hour', {
    says: 'one interface endpoint in one zone for one hour',
    usd: 7.3,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/vpc_endpoint_test', '2024-10-18'),
  }),
  price('amazon-vpc/endpoint-gigabyte', {
    says: 'one GB through an interface endpoint',
    usd: 0.01,
    unit: 'GB',
    region: 'us-east-1',
    ...infracost('aws/vpc_endpoint_test', '2024-10-18'),
  }),
];
