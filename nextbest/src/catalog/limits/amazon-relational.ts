import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, judgement, page, readPage } from '../origin.ts';

// What Amazon Aurora DSQL, Aurora and RDS cannot do beyond.
// Pages disagree on sequences of Aurora DSQL: the guide of its preview lists them as missing, the kit of 2026-08 uses them; no limit is written for them.

const dsql = awsToolkit('core-skills/aws-database/assets/aurora-dsql.md');
const unsupported = readPage(
  'docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-postgresql-compatibility-unsupported-features.html',
);

export const dsqlLimits = [
  ...lacks(
    {
      extension: 'extensions',
      triggers: 'triggers',
      procedures: 'stored procedures',
      notify: 'LISTEN/NOTIFY',
      'custom-types': 'custom types',
    },
    dsql,
  ),
  ...lacks({ 'foreign-keys': 'foreign keys', 'temporary-tables': 'temporary tables' }, { ...unsupported, hard: false }),
  ...lacks(
    { 'long-transactions': 'transactions longer than five minutes' },
    awsToolkit('specialized-skills/database-skills/aurora-dsql/references/development-guide.md'),
  ),
  limit(
    'data changed by one transaction',
    { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' },
    { ...page('docs.aws.amazon.com/aurora-dsql/latest/userguide/CHAP_quotas.html'), hard: false },
  ),
  limit(
    'connections',
    { of: 'load.concurrent', atMost: 10_000, unit: 'connections' },
    { ...page('docs.aws.amazon.com/aurora-dsql/latest/userguide/CHAP_quotas.html'), hard: false, raisable: 'yes' },
  ),
  limit(
    'data stored',
    { of: 'data.storedGB', atMost: 10_240, unit: 'GB' },
    { ...page('awslabs.github.io/aurora-dsql-starter-kit/quotas-and-limits.html'), hard: false, raisable: 'yes, to 256 TiB' },
  ),
  limit(
    'time per transaction',
    { of: 'unit.seconds', atMost: 300, unit: 's' },
    { ...awsToolkit('specialized-skills/database-skills/aurora-dsql/references/development-guide.md'), hard: false },
  ),
];

/** What needs the operating system or a superuser is not to be had where the provider keeps both. */
const lackedByRds = lacks({ superuser: 'a superuser of the database' }, { ...judgement(), hard: false, status: 'secondary' });

/** Extensions that are on no list of what Amazon RDS and Aurora for PostgreSQL load. */
const extensionsNotLoaded = lacks(
  { 'extension:timescaledb': 'TimescaleDB', 'extension:citus': 'Citus', 'extension:plpython3u': 'functions in Python' },
  { ...judgement(), hard: false, status: 'secondary' },
);

export const auroraServerlessLimits = [
  limit(
    'memory (256 capacity units of 2 GB)',
    { of: 'unit.memoryMB', atMost: 524_288, unit: 'MB' },
    { ...page('docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html'), hard: false },
  ),
  limit(
    'data stored',
    { of: 'data.storedGB', atMost: 262_144, unit: 'GB' },
    { ...awsToolkit('core-skills/aws-database/assets/aurora-postgresql.md'), hard: false },
  ),
  ...lackedByRds,
  ...extensionsNotLoaded,
];

export const auroraLimits = [
  limit(
    'data stored',
    { of: 'data.storedGB', atMost: 262_144, unit: 'GB' },
    { ...awsToolkit('core-skills/aws-database/assets/aurora-postgresql.md'), hard: false },
  ),
  ...lackedByRds,
  ...extensionsNotLoaded,
];

export const rdsLimits = [
  limit(
    'data stored (16,384 GB with SQL Server)',
    { of: 'data.storedGB', atMost: 65_536, unit: 'GB' },
    { ...awsSdk('rds CreateDBInstance, AllocatedStorage'), hard: false },
  ),
  ...lackedByRds,
  ...extensionsNotLoaded,
];
