import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const googleKubernetesEngine: readonly Price[] = [
  price('google-kubernetes-engine/cluster-hour', {
    says: 'one cluster for one hour',
    usd: 73,
    per: 730,
    unit: 'hour',
    region: 'us-central1',
    ...infracost('google/container_cluster_test', '2026-07-01'),
  }),
];
