import type { Price } from '#model/price.ts';
import { awsToolkit, infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/db_instance_test', '2026-05-03');
const toolkit = awsToolkit('specialized-skills/database-skills/rds-oss/scripts/rds_commitment_pricing_analyzer.py');

export const amazonRds: readonly Price[] = [
  price('amazon-rds/instance-hour', {
    says: 'one hour of a PostgreSQL instance db.t3.large (2 vCPU, 8 GB) in one zone',
    usd: 0.145,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/mysql-instance-hour', {
    says: 'one hour of a MySQL or MariaDB instance db.t3.large (2 vCPU, 8 GB) in one zone',
    usd: 0.136,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/mysql-instance-two-zones-hour', {
    says: 'one hour of a MySQL instance db.t3.large with a standby in another zone',
    usd: 0.272,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/sql-server-web-instance-hour', {
    says: 'one hour of an SQL Server Web instance db.t3.large, licence included',
    usd: 0.232,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/sql-server-standard-instance-hour', {
    says: 'one hour of an SQL Server Standard instance db.m5.xlarge (4 vCPU, 16 GB), licence included',
    usd: 1.224,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/oracle-instance-hour', {
    says: 'one hour of an Oracle SE2 instance db.t3.large, licence included',
    usd: 0.3,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/memory-instance-hour', {
    says: 'one hour of a MySQL instance db.r6g.large (2 vCPU, 16 GB) in one zone',
    usd: 0.218,
    unit: 'hour',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-rds/storage', {
    says: 'one GB of general-purpose disk (gp2) for a month, in one zone',
    usd: 0.115,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/backup-storage', {
    says: 'one GB of backups beyond the size of the database, for a month',
    usd: 0.095,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-rds/extended-support', {
    says: 'extended support in the first year, one vCPU for an hour',
    usd: 0.1,
    unit: 'vCPU-hour',
    region: 'us-east-1',
    ...golden,
  }),
];
