import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/mysql_flexible_server_test', '2025-07-04');

export const azureDatabaseForMysql: readonly Price[] = [
  price('azure-database-for-mysql/instance-hour', {
    says: 'one hour of a general-purpose server D2ads v5 (2 vCPU, 8 GB)',
    usd: 0.195,
    unit: 'hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-mysql/small-instance-hour', {
    says: 'one hour of a burstable server B1ms (1 vCPU, 2 GB)',
    usd: 0.022,
    unit: 'hour',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-mysql/storage', {
    says: 'one GB stored for a month',
    usd: 0.138,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
  price('azure-database-for-mysql/backup-storage', {
    says: 'one GB of backups beyond the size of the server, for a month',
    usd: 0.095,
    unit: 'GB-month',
    region: 'westus',
    ...golden,
  }),
];
