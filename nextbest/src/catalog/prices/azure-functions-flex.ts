import type { Price } from '#model/price.ts';
import { quoted } from '../origin.ts';
import { price } from '../price.ts';

export const azureFunctionsFlex: readonly Price[] = [
  price('azure-functions-flex/gigabyte-second', {
    says: 'one GB of memory for one second of a run',
    usd: 0.000_026,
    unit: 'GB-second',
    region: 'eastus',
    ...quoted('azure.microsoft.com/pricing/details/functions', '2026-10-04'),
    status: 'secondary',
  }),
  price('azure-functions-flex/request', {
    says: 'one run',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'eastus',
    ...quoted('azure.microsoft.com/pricing/details/functions', '2026-10-04'),
    status: 'secondary',
  }),
];
