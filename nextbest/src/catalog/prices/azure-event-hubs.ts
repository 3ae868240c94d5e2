import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/event_hubs_namespace_test', '2024-07-01');

export const azureEventHubs: readonly Price[] = [
  price('azure-event-hubs/unit-hour', {
    says: 'one throughput unit for an hour, Standard',
    usd: 0.03,
    unit: 'unit-hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-event-hubs/event', {
    says: 'one event of up to 64 KB taken in, Standard',
    usd: 0.028,
    per: 1_000_000,
    unit: 'event',
    region: 'eastus',
    ...golden,
  }),
  price('azure-event-hubs/premium-unit-month', {
    says: 'one processing unit for a month, Premium',
    usd: 749.71,
    unit: 'unit-month',
    region: 'eastus',
    ...golden,
  }),
  price('azure-event-hubs/retention', {
    says: 'one GB kept longer than the tier includes, for a month, Premium',
    usd: 0.1,
    unit: 'GB-month',
    region: 'eastus',
    ...golden,
  }),
];
