import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureApplicationGateway: readonly Price[] = [
  price('azure-application-gateway/hour', {
    says: 'one gateway (standard v2) for one hour',
    usd: 146,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/application_gateway_test', '2026-03-31'),
  }),
  price('azure-application-gateway/capacity-unit-hour', {
    says: 'one capacity unit for one hour',
    usd: 11.68,
    per: 1_460,
    unit: 'unit-hour',
    region: 'eastus',
    ...infracost('azure/application_gateway_test', '2026-03-31'),
  }),
  price('azure-application-gateway/waf-hour', {
    says: 'one gateway with web firewall (v2) for one hour',
    usd: 262.8,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/application_gateway_test', '2026-03-31'),
  }),
];
