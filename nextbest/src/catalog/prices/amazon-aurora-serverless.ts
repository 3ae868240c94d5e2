import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/rds_cluster_instance_test', '2025-03-05');
const cluster = infracost('aws/rds_cluster_test', '2024-07-01');

export const amazonAuroraServerless: readonly Price[] = [
  price('amazon-aurora-serverless/capacity-hour', {
    says: 'one capacity unit (about 2 GB of memory) for an hour',
    usd: 0.12,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora-serverless/storage', {
    says: 'one GB stored for a month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora-serverless/request', {
    says: 'one read or write of storage',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora-serverless/backup-storage', {
    says: 'one GB of backups beyond the size of the cluster, for a month',
    usd: 0.021,
    unit: 'GB-month',
    region: 'us-east-1',
    ...cluster,
  }),
];
