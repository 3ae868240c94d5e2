import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The processor of the first generation is priced by clock rate, which no workload knows: Cloud Run has the price of the second.
export const googleCloudRunFunctions: readonly Price[] = [
  price('google-cloud-run-functions/gigabyte-second', {
    says: 'one GB of memory for one second (first generation)',
    usd: 0.000_002_5,
    unit: 'GB-second',
    region: 'us-central1',
    ...infracost('google/cloudfunctions_function_test', '2024-12-04'),
  }),
  price('google-cloud-run-functions/request', {
    says: 'one run',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'us-central1',
    ...infracost('google/cloudfunctions_function_test', '2024-12-04'),
  }),
  price('google-cloud-run-functions/internet-gigabyte', {
    says: 'one GB sent to the internet',
    usd: 0.12,
    unit: 'GB',
    region: 'us-central1',
    ...infracost('google/cloudfunctions_function_test', '2024-12-04'),
  }),
];
