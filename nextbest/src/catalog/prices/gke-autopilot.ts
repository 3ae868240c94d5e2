import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const gkeAutopilot: readonly Price[] = [
  price('gke-autopilot/cluster-hour', {
    says: 'one cluster for one hour',
    usd: 73,
    per: 730,
    unit: 'hour',
    region: 'us-central1',
    ...infracost('google/container_cluster_test', '2026-07-01'),
  }),
  price('gke-autopilot/vcpu-hour', {
    says: 'one vCPU that pods ask for, for one hour',
    usd: 324.85,
    per: 7_300,
    unit: 'vCPU-hour',
    region: 'us-central1',
    ...infracost('google/container_cluster_test', '2026-07-01'),
  }),
  price('gke-autopilot/gigabyte-hour', {
    says: 'one GB of memory that pods ask for, for one hour',
    usd: 179.67,
    per: 36_500,
    unit: 'GB-hour',
    region: 'us-central1',
    ...infracost('google/container_cluster_test', '2026-07-01'),
  }),
];
