import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const azureKubernetesService: readonly Price[] = [
  price('azure-kubernetes-service/cluster-hour', {
    says: 'one cluster of the standard tier (with uptime agreement) for one hour',
    usd: 73,
    per: 730,
    unit: 'hour',
    region: 'eastus',
    ...infracost('azure/kubernetes_cluster_test', '2024-08-30'),
  }),
];
