import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/app_configuration_test', '2024-07-01');

export const azureAppConfiguration: readonly Price[] = [
  price('azure-app-configuration/day', {
    says: 'a store for a day, Standard; 200,000 requests a day are in it',
    usd: 1.2,
    unit: 'unit',
    region: 'westeurope',
    ...golden,
  }),
  price('azure-app-configuration/request', {
    says: 'one request above 200,000 a day',
    usd: 0.06,
    per: 10_000,
    unit: 'request',
    region: 'westeurope',
    ...golden,
  }),
];
