import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureSignalr: readonly Price[] = [
  price('azure-signalr/standard-unit-month', {
    says: 'one unit of the standard tier (1,000 connections) for one month',
    usd: 48.97,
    unit: 'month',
    region: 'westeurope',
    ...infracost('azure/signalr_service_test', '2024-07-01'),
  }),
  price('azure-signalr/message', {
    says: 'one message above those that are included',
    usd: 1,
    per: 1_000_000,
    unit: 'message',
    region: 'westeurope',
    ...infracost('azure/signalr_service_test', '2024-07-01'),
  }),
];
