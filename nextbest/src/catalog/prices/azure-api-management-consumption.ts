import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureApiManagementConsumption: readonly Price[] = [
  price('azure-api-management-consumption/request', {
    says: 'one request',
    usd: 3.5,
    per: 1_000_000,
    unit: 'request',
    region: 'eastus',
    ...infracost('azure/api_management_test', '2024-07-01'),
  }),
];
