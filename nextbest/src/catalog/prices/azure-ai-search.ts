import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/search_service_test', '2024-07-01');

export const azureAiSearch: readonly Price[] = [
  price('azure-ai-search/basic-unit-hour', {
    says: 'one search unit for an hour, Basic',
    usd: 0.101,
    unit: 'unit-hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-ai-search/standard-unit-hour', {
    says: 'one search unit for an hour, Standard S2',
    usd: 1.344,
    unit: 'unit-hour',
    region: 'eastus',
    ...golden,
  }),
];
