import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The recorded bills are for a month of 730 hours and several units.
export const azureApiManagement: readonly Price[] = [
  price('azure-api-management/basic-unit-month', {
    says: 'one unit of the basic tier for one month',
    usd: 147.17,
    unit: 'month',
    region: 'eastus',
    ...infracost('azure/api_management_test', '2024-07-01'),
  }),
  price('azure-api-management/standard-unit-month', {
    says: 'one unit of the standard tier for one month',
    usd: 686.71,
    unit: 'month',
    region: 'eastus',
    ...infracost('azure/api_management_test', '2024-07-01'),
  }),
  price('azure-api-management/premium-unit-month', {
    says: 'one unit of the premium tier for one month',
    usd: 2_795.17,
    unit: 'month',
    region: 'eastus',
    ...infracost('azure/api_management_test', '2024-07-01'),
  }),
];
