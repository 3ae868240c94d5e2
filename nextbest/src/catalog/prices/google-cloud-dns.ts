import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleCloudDns: readonly Price[] = [
  price('google-cloud-dns/zone-month', {
    says: 'one zone for one month',
    usd: 0.2,
    unit: 'month',
    region: 'any',
    ...infracost('google/dns_managed_zone_test', '2024-07-01'),
  }),
  price('google-cloud-dns/query', {
    says: 'one query',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'any',
    ...infracost('google/dns_record_set_test', '2024-07-01'),
  }),
];
