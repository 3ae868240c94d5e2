import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/postgresql_flexible_server_test', '2025-07-04');

export const azureDatabaseForPostgresql: readonly Price[] = [
  price('azure-database-for-postgresql/instance-hour', {
    says: 'one hour of a general-purpose server D2ds v5 (2 vCPU, 8 GB)',
    usd: 0.203,
    unit: 'hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-postgresql/small-instance-hour', {
    says: 'one hour of a burstable server B1ms (1 vCPU, 2 GB)',
    usd: 0.022,
    unit: 'hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-postgresql/memory-instance-hour', {
    says: 'one hour of a memory-optimised server E4s v3 (4 vCPU, 32 GB)',
    usd: 0.5244,
    unit: 'hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-postgresql/storage', {
    says: 'one GB stored for a month',
    usd: 0.138,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-postgresql/backup-storage', {
    says: 'one GB of backups beyond the size of the server, for a month',
    usd: 0.095,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
];
