import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEks: readonly Price[] = [
  price('amazon-eks/cluster-hour', {
    says: 'one cluster on a version with standard support for one hour',
    usd: 73,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/eks_cluster_test', '2025-07-07'),
  }),
  price('amazon-eks/extended-support-cluster-hour', {
    says: 'one cluster on a version with extended support for one hour',
    usd: 438,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/eks_cluster_test', '2025-07-07'),
  }),
];
