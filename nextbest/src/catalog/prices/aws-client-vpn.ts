import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsClientVpn: readonly Price[] = [
  price('aws-client-vpn/association-hour', {
    says: 'one connected subnet for one hour',
    usd: 73,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/ec2_client_vpn_network_association_test', '2024-07-01'),
  }),
  price('aws-client-vpn/connection-hour', {
    says: 'one connected person for one hour',
    usd: 36.5,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/ec2_client_vpn_endpoint_test', '2024-07-01'),
  }),
];
