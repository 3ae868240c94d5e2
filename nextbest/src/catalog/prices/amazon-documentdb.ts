import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/docdb_cluster_instance_test', '2024-07-01');
const cluster = infracost('aws/docdb_cluster_test', '2024-07-01');

export const amazonDocumentdb: readonly Price[] = [
  price('amazon-documentdb/instance-hour', {
    says: 'one hour of an instance db.t3.medium (2 vCPU, 4 GB)',
    usd: 0.078,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-documentdb/storage', { says: 'one GB stored for a month', usd: 0.1, unit: 'GB-month', region: 'us-east-1', ...golden }),
  price('amazon-documentdb/request', {
    says: 'one read or write of storage',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-documentdb/backup-storage', {
    says: 'one GB of backups for a month',
    usd: 0.021,
    unit: 'GB-month',
    region: 'us-east-1',
    ...cluster,
  }),
];
