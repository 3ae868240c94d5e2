import type { Price } from '#model/price.ts';
import { infracost, page } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/elasticache_cluster_test', '2024-07-01');
const group = infracost('aws/elasticache_replication_group_test', '2024-07-01');
const quoted = page('aws.amazon.com/elasticache/pricing, as quoted in public price tables', '2026-01-01');

export const amazonElasticache: readonly Price[] = [
  price('amazon-elasticache/micro-node-hour', {
    says: 'one hour of a node cache.t4g.micro (0.5 GB)',
    usd: 0.016,
    unit: 'hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
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
