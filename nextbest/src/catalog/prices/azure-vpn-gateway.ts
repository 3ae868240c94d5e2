import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureVpnGateway: readonly Price[] = [
  price('azure-vpn-gateway/vpngw1-hour', {
    says: 'one gateway of size VpnGw1 for one hour',
    usd: 138.7,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/virtual_network_gateway_test', '2025-01-15'),
  }),
  price('azure-vpn-gateway/vpngw2-hour', {
    says: 'one gateway of size VpnGw2 for one hour',
    usd: 357.7,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/virtual_network_gateway_test', '2025-01-15'),
  }),
  price('azure-vpn-gateway/gigabyte', {
    says: 'one GB sent through the gateway',
    usd: 0.035,
    unit: 'GB',
    region: 'eastus',
    ...infracost('azure/virtual_network_gateway_test', '2025-01-15'),
  }),
];
