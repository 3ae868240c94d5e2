import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleComputeEngine: readonly Price[] = [
  price('google-compute-engine/e2-medium-hour', {
    says: 'one e2-medium (2 shared vCPU, 4 GB) for one hour, on demand',
    usd: 293.51,
    per: 8_760,
    unit: 'hour',
    region: 'us-central1',
    ...infracost('google/container_cluster_test', '2026-07-01'),
  }),
];
