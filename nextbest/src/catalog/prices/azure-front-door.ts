import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The recorded price is of the classic tier; the standard and premium tiers could not be read.
export const azureFrontDoor: readonly Price[] = [
  price('azure-front-door/rules-hour', {
    says: 'the first five routing rules (classic) for one hour',
    usd: 21.9,
    per: 730,
    unit: 'hour',
    region: 'westeurope',
    ...infracost('azure/frontdoor_test', '2024-07-01'),
  }),
  price('azure-front-door/gigabyte', {
    says: 'one GB delivered in North America, Europe or Africa (classic), first 10 TB a month',
    usd: 0.17,
    unit: 'GB',
    region: 'westeurope',
    ...infracost('azure/frontdoor_test', '2024-07-01'),
  }),
];
