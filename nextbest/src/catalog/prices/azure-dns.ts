import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureDns: readonly Price[] = [
  price('azure-dns/zone-month', {
    says: 'one zone for one month',
    usd: 0.5,
    unit: 'month',
    region: 'any',
    ...infracost('azure/dns_zone_test', '2024-07-01'),
  }),
  price('azure-dns/query', {
    says: 'one query, first 1,000 million a month',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'any',
    ...infracost('azure/dns_a_record_test', '2024-07-01'),
  }),
];
