import type { Price } from '#model/price.ts';
import { infracost, quoted } from '../origin.ts';
import { price } from '../price.ts';

export const azureVirtualNetwork: readonly Price[] = [
  price('azure-virtual-network/nat-gateway-hour', {
    says: 'one NAT gateway for one hour',
    usd: 32.85,
    per: 730,
    unit: 'hour',
    region: 'westeurope',
    ...infracost('azure/nat_gateway_test', '2024-07-01'),
  }),
  price('azure-virtual-network/nat-gateway-gigabyte', {
    says: 'one GB through a NAT gateway',
    usd: 0.045,
    unit: 'GB',
    region: 'westeurope',
    ...infracost('azure/nat_gateway_test', '2024-07-01'),
  }),
  price('azure-virtual-network/public-address-hour', {
    says: 'one fixed public address for one hour',
    usd: 3.65,
    per: 730,
    unit: 'hour',
    region: 'westeurope',
    ...infracost('azure/public_ip_test', '2026-04-03'),
  }),
  price('azure-virtual-network/endpoint-hour', {
    says: 'one private endpoint for one hour',
    usd: 7.3,
    per: 730,
    unit: 'hour',
    region: 'westeurope',
    ...infracost('azure/private_endpoint_test', '2024-07-01'),
  }),
  price('azure-virtual-network/internet-gigabyte', {
    says: 'one GB sent to the internet, above the first 100 GB a month',
    usd: 0.087,
    unit: 'GB',
    region: 'eastus',
    ...quoted('azure.microsoft.com/pricing/details/bandwidth', '2026-10-05'),
    status: 'secondary',
  }),
];
