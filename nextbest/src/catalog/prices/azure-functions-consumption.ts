import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureFunctionsConsumption: readonly Price[] = [
  price('azure-functions-consumption/gigabyte-second', {
    says: 'one GB of memory for one second',
    usd: 0.000_016,
    unit: 'GB-second',
    region: 'eastus',
    ...infracost('azure/function_app_test', '2024-07-01'),
  }),
  price('azure-functions-consumption/request', {
    says: 'one run',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'eastus',
    ...infracost('azure/function_app_test', '2024-07-01'),
  }),
];
