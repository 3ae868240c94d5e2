import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleCloudRunJobs: readonly Price[] = [
  price('google-cloud-run-jobs/vcpu-second-level-2', {
    says: 'one vCPU for one second of a task (price level 2)',
    usd: 0.000_021_6,
    unit: 'vCPU-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_job_test', '2024-07-01'),
  }),
  price('google-cloud-run-jobs/gigabyte-second-level-2', {
    says: 'one GB of memory for one second of a task (price level 2)',
    usd: 0.000_002_4,
    unit: 'GB-second',
    region: 'europe-west3',
    ...infracost('google/cloud_run_v2_job_test', '2024-07-01'),
  }),
];
