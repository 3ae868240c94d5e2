import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The first 13 million operations a month are in the price of the month.
const golden = infracost('azure/servicebus_namespace_test', '2024-07-01');

export const azureServiceBus: readonly Price[] = [
  price('azure-service-bus/month', {
    says: 'a namespace for a month, Standard',
    usd: 9.81,
    unit: 'month',
    region: 'westeurope',
    ...golden,
  }),
  price('azure-service-bus/operation', {
    says: 'one operation, from the 13 millionth to the 100 millionth a month, Standard',
    usd: 0.8,
    per: 1_000_000,
    unit: 'request',
    region: 'westeurope',
    ...golden,
  }),
  price('azure-service-bus/high-volume-operation', {
    says: 'one operation, from the 100 millionth to the 2,500 millionth a month, Standard',
    usd: 0.5,
    per: 1_000_000,
    unit: 'request',
    region: 'westeurope',
    ...golden,
  }),
];
