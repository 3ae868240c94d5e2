import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureAppService: readonly Price[] = [
  price('azure-app-service/b1-hour', {
    says: 'one Linux machine of plan B1 (1 vCPU, 1.75 GB) for one hour',
    usd: 12.41,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/service_plan_test', '2024-08-30'),
  }),
  price('azure-app-service/s1-hour', {
    says: 'one Linux machine of plan S1 (1 vCPU, 1.75 GB) for one hour',
    usd: 69.35,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/service_plan_test', '2024-08-30'),
  }),
  price('azure-app-service/p0v3-hour', {
    says: 'one Linux machine of plan P0v3 (1 vCPU, 4 GB) for one hour',
    usd: 56.58,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/service_plan_test', '2024-08-30'),
  }),
  price('azure-app-service/p1v3-hour', {
    says: 'one Linux machine of plan P1v3 (2 vCPU, 8 GB) for one hour',
    usd: 113.15,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/service_plan_test', '2024-08-30'),
  }),
  price('azure-app-service/p1v2-hour', {
    says: 'one Linux machine of plan P1v2 (1 vCPU, 3.5 GB) for one hour',
    usd: 73.73,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/service_plan_test', '2024-08-30'),
  }),
];
