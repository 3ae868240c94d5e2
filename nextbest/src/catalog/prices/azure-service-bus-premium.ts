import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/servicebus_namespace_test', '2024-07-01');

export const azureServiceBusPremium: readonly Price[] = [
  price('azure-service-bus-premium/unit-month', {
    says: 'one messaging unit for a month',
    usd: 677.08,
    unit: 'unit-month',
    region: 'westeurope',
    ...golden,
  }),
];
