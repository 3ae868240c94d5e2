import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/redis_instance_test', '2024-07-01');
const cluster = infracost('google/redis_cluster_test', '2025-07-04');

export const memorystore: readonly Price[] = [
  price('memorystore/basic-hour', {
    says: 'one GB of Redis of 1 GB to 4 GB for an hour, without a replica',
    usd: 0.049,
    unit: 'GB-hour',
    region: 'us-central1',
    ...golden,
  }),
  price('memorystore/standard-hour', {
    says: 'one GB of Redis of 1 GB to 4 GB for an hour, with a replica',
    usd: 0.064,
    unit: 'GB-hour',
    region: 'us-central1',
    ...golden,
  }),
  price('memorystore/standard-large-hour', {
    says: 'one GB of Redis of 36 GB to 100 GB for an hour, with a replica',
    usd: 0.035,
    unit: 'GB-hour',
    region: 'us-central1',
    ...golden,
  }),
  price('memorystore/cluster-node-hour', {
    says: 'one hour of a cluster node standard small',
    usd: 0.1425,
    unit: 'hour',
    region: 'us-central1',
    ...cluster,
  }),
];
