import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// With a standby in another zone each costs twice as much.
const golden = infracost('google/sql_database_instance_test', '2024-07-01');

export const googleCloudSql: readonly Price[] = [
  price('google-cloud-sql/vcpu-hour', {
    says: 'one vCPU of a PostgreSQL or MySQL instance for an hour, in one zone',
    usd: 0.0413,
    unit: 'vCPU-hour',
    region: 'us-central1',
    ...golden,
  }),
  price('google-cloud-sql/memory', {
    says: 'one GB of memory of an instance for an hour, in one zone',
    usd: 0.007,
    unit: 'GB-hour',
    region: 'us-central1',
    ...golden,
  }),
  price('google-cloud-sql/small-instance-hour', {
    says: 'one hour of an instance db-g1-small (shared core), in one zone',
    usd: 0.035,
    unit: 'hour',
    region: 'us-central1',
    ...golden,
  }),
  price('google-cloud-sql/storage', {
    says: 'one GB of solid-state disk for a month, in one zone',
    usd: 0.17,
    unit: 'GB-month',
    region: 'us-central1',
    ...golden,
  }),
  price('google-cloud-sql/backup-storage', {
    says: 'one GB of backups for a month',
    usd: 0.08,
    unit: 'GB-month',
    region: 'us-central1',
    ...golden,
  }),
];
