import type { Price } from '#model/price.ts';
import { infracost, quoted } from '../origin.ts';
import { price } from '../price.ts';

// Regions have one of two price levels; the recorded prices are of level 2.
export const googleCloudRun: readonly Price[] = [
  price('google-cloud-run/vcpu-second', {
    says: 'one vCPU for one second of a request (price level 1)',
    usd: 0.000_024,
    unit: 'vCPU-second',
    region: 'us-central1',
    ...quoted('cloud.google.com/run/pricing'),
    status: 'secondary',
  }),
  price('google-cloud-run/gigabyte-second', {
    says: 'one GB of memory for one second of a request (price level 1)',
    usd: 0.000_002_5,
    unit: 'GB-second',
    region: 'us-central1',
    ...quoted('cloud.google.com/run/pricing'),
    status: 'secondary',
  }),
  price('google-cloud-run/vcpu-second-level-2', {
    says: 'one vCPU for one second of a request (price level 2)',
    usd: 0.000_033_6,
    unit: 'vCPU-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_service_test', '2024-07-01'),
  }),
  price('google-cloud-run/gigabyte-second-level-2', {
    says: 'one GB of memory for one second of a request (price level 2)',
    usd: 0.000_003_5,
    unit: 'GB-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_service_test', '2024-07-01'),
  }),
  price('google-cloud-run/instance-vcpu-second', {
    says: 'one vCPU for one second of an instance that stays (price level 1)',
    usd: 0.000_018,
    unit: 'vCPU-second',
    region: 'us-central1',
    ...quoted('cloud.google.com/run/pricing'),
    status: 'secondary',
  }),
  price('google-cloud-run/instance-gigabyte-second', {
    says: 'one GB of memory for one second of an instance that stays (price level 1)',
    usd: 0.000_002,
    unit: 'GB-second',
    region: 'us-central1',
    ...quoted('cloud.google.com/run/pricing'),
    status: 'secondary',
  }),
  price('google-cloud-run/instance-vcpu-second-level-2', {
    says: 'one vCPU for one second of an instance that stays (price level 2)',
    usd: 0.000_021_6,
    unit: 'vCPU-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_service_test', '2024-07-01'),
  }),
  price('google-cloud-run/instance-gigabyte-second-level-2', {
    says: 'one GB of memory for one second of an instance that stays (price level 2)',
    usd: 0.000_002_4,
    unit: 'GB-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_service_test', '2024-07-01'),
  }),
  price('google-cloud-run/request', {
    says: 'one request',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'any',
    ...infracost('google/cloud_run_v2_service_test', '2024-07-01'),
  }),
];
