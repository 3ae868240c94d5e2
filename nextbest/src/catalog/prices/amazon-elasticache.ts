import type { Price } from '#model/price.ts';
import { recordedBy } from '../origin.ts';
import { price } from '../price.ts';

const golden = recordedBy('aws/testdata/elasticache_cluster_test', '2024-07-01');
const group = recordedBy('aws/testdata/elasticache_replication_group_test', '2024-07-01');

export const amazonElasticache: readonly Price[] = [
  price('amazon-elasticache/node-hour', {
    says: 'one hour of a node cache.m4.large (6 GB)',
    usd: 0.156,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-elasticache/memory-node-hour', {
    says: 'one hour of a node cache.r5.4xlarge (106 GB)',
    usd: 1.724,
    unit: 'hour',
    region: 'us-east-1',
    ...group,
  }),
  price('amazon-elasticache/large-node-hour', {
    says: 'one hour of a node cache.m6g.12xlarge (157 GB)',
    usd: 3.557,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-elasticache/backup-storage', {
    says: 'one GB of backups for a month',
    usd: 0.085,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
