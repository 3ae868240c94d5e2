import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureStaticWebApps: readonly Price[] = [
  price('azure-static-web-apps/app-month', {
    says: 'one app of the standard plan for one month',
    usd: 9,
    unit: 'month',
    region: 'centralus',
    ...infracost('azure/static_site_test', '2026-05-04'),
  }),
  price('azure-static-web-apps/gigabyte', {
    says: 'one GB delivered above the first 100 GB a month',
    usd: 0.2,
    unit: 'GB',
    region: 'centralus',
    ...infracost('azure/static_site_test', '2026-05-04'),
  }),
];
