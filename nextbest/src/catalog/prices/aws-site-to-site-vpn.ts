import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsSiteToSiteVpn: readonly Price[] = [
  price('aws-site-to-site-vpn/connection-hour', {
    says: 'one VPN connection for one hour',
    usd: 36.5,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/vpn_connection_test', '2024-07-01'),
  }),
];
