import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureContainerRegistry: readonly Price[] = [
  price('azure-container-registry/basic-month', {
    says: 'one registry of the basic tier (10 GB) for one month',
    usd: 5,
    unit: 'month',
    region: 'westeurope',
    ...infracost('azure/container_registry_test', '2024-07-01'),
  }),
  price('azure-container-registry/premium-month', {
    says: 'one registry of the premium tier for one month',
    usd: 50,
    unit: 'month',
    region: 'westeurope',
    ...infracost('azure/container_registry_test', '2024-07-01'),
  }),
  price('azure-container-registry/gigabyte-month', {
    says: 'one GB of images above what is included for one month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'westeurope',
    ...infracost('azure/container_registry_test', '2024-07-01'),
  }),
];
