import type { Ladder } from '#model/catalog.ts';
import { limit } from '../limit.ts';
import { awsToolkit, notConfirmed, page } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const relationalDb: Ladder = {
  capability: 'relational-db',
  does: 'keep related data',
  notices: 'Nobody plans upgrades, backups or disk sizes at night; data survives a lost machine.',
  metric: 'hours per quarter spent on the database',
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-aurora-dsql',
      name: 'Amazon Aurora DSQL',
      limits: [
        limit('extensions', { of: 'features', lacks: 'extension' }, awsToolkit('core-skills/aws-database/assets/aurora-dsql.md')),
        limit('triggers', { of: 'features', lacks: 'triggers' }, awsToolkit('core-skills/aws-database/assets/aurora-dsql.md')),
        limit(
          'stored procedures',
          { of: 'features', lacks: 'stored-procedures' },
          awsToolkit('core-skills/aws-database/assets/aurora-dsql.md'),
        ),
        limit('LISTEN/NOTIFY', { of: 'features', lacks: 'notify' }, awsToolkit('core-skills/aws-database/assets/aurora-dsql.md')),
        limit('custom types', { of: 'features', lacks: 'custom-types' }, awsToolkit('core-skills/aws-database/assets/aurora-dsql.md')),
        limit(
          'data changed by one transaction',
          { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' },
          { ...page('docs.aws.amazon.com/aurora-dsql/latest/userguide/CHAP_quotas.html'), hard: false },
        ),
        limit(
          'data stored',
          { of: 'data.storedGB', atMost: 10_240, unit: 'GB' },
          { ...page('awslabs.github.io/aurora-dsql-starter-kit/quotas-and-limits.html'), hard: false, raisable: 'yes, to 256 TiB' },
        ),
        limit(
          'time per transaction',
          { of: 'unit.seconds', atMost: 300, unit: 's' },
          { ...page('docs.aws.amazon.com/aurora-dsql/latest/userguide'), hard: false },
        ),
      ],
      since: '2025-05-27',
      tryOut: { what: 'Restore last night’s backup into Amazon Aurora DSQL and run the service’s own tests against it.', hours: [3, 16] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-d1',
      name: 'Cloudflare D1',
      keeps: ['sqlite'],
      limits: [
        limit('database', { of: 'data.storedGB', atMost: 10, unit: 'GB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
      ],
      tryOut: { what: 'Restore last night’s backup into Cloudflare D1 and run the service’s own tests against it.', hours: [3, 16] },
    }),
    vendor({
      rung: 'saas',
      technology: 'neon',
      name: 'Neon',
      keeps: ['postgresql'],
      tryOut: { what: 'Restore last night’s backup into Neon and run the service’s own tests against it.', hours: [3, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'planetscale',
      name: 'PlanetScale',
      keeps: ['mysql'],
      tryOut: { what: 'Restore last night’s backup into PlanetScale and run the service’s own tests against it.', hours: [3, 20] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-aurora-serverless',
      name: 'Amazon Aurora serverless',
      keeps: ['postgresql', 'mysql'],
      limits: [
        limit(
          'memory (256 capacity units of 2 GB)',
          { of: 'unit.memoryMB', atMost: 524_288, unit: 'MB' },
          { ...page('docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html'), hard: false },
        ),
      ],
      since: '2022-04-21',
      tryOut: {
        what: 'Restore last night’s backup into Amazon Aurora serverless and run the service’s own tests against it.',
        hours: [3, 16],
      },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-sql-serverless',
      name: 'Azure SQL Database serverless',
      keeps: ['sqlserver'],
      tryOut: {
        what: 'Restore last night’s backup into Azure SQL Database serverless and run the service’s own tests against it.',
        hours: [3, 16],
      },
    }),
    google({
      rung: 'serverless-capacity',
      technology: 'google-cloud-spanner',
      name: 'Spanner',
      keeps: ['googlesql'],
      tryOut: { what: 'Restore last night’s backup into Spanner and run the service’s own tests against it.', hours: [3, 16] },
    }),
    google({
      rung: 'serverless-capacity',
      technology: 'google-alloydb',
      name: 'AlloyDB',
      keeps: ['postgresql'],
      tryOut: { what: 'Restore last night’s backup into AlloyDB and run the service’s own tests against it.', hours: [3, 16] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-aurora',
      name: 'Amazon Aurora',
      keeps: ['postgresql', 'mysql'],
      tryOut: { what: 'Restore last night’s backup into Amazon Aurora and run the service’s own tests against it.', hours: [3, 24] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-rds',
      name: 'Amazon RDS',
      keeps: ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle'],
      tryOut: { what: 'Restore last night’s backup into Amazon RDS and run the service’s own tests against it.', hours: [3, 24] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-database-for-postgresql',
      name: 'Azure Database for PostgreSQL',
      keeps: ['postgresql'],
      tryOut: {
        what: 'Restore last night’s backup into Azure Database for PostgreSQL and run the service’s own tests against it.',
        hours: [3, 24],
      },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-database-for-mysql',
      name: 'Azure Database for MySQL',
      keeps: ['mysql'],
      tryOut: {
        what: 'Restore last night’s backup into Azure Database for MySQL and run the service’s own tests against it.',
        hours: [3, 24],
      },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-sql',
      name: 'Azure SQL Database',
      keeps: ['sqlserver'],
      tryOut: { what: 'Restore last night’s backup into Azure SQL Database and run the service’s own tests against it.', hours: [3, 24] },
    }),
    google({
      rung: 'managed',
      technology: 'google-cloud-sql',
      name: 'Cloud SQL',
      keeps: ['postgresql', 'mysql', 'sqlserver'],
      tryOut: { what: 'Restore last night’s backup into Cloud SQL and run the service’s own tests against it.', hours: [3, 24] },
    }),
    own({
      rung: 'container',
      technology: 'postgresql',
      name: 'PostgreSQL that the team runs',
      keeps: ['postgresql'],
    }),
    own({
      rung: 'container',
      technology: 'mysql',
      name: 'MySQL that the team runs',
      keeps: ['mysql'],
    }),
    own({
      rung: 'container',
      technology: 'mariadb',
      name: 'MariaDB that the team runs',
      keeps: ['mariadb', 'mysql'],
    }),
    own({
      rung: 'container',
      technology: 'sql-server',
      name: 'SQL Server that the team runs',
      keeps: ['sqlserver'],
    }),
    own({
      rung: 'vm',
      technology: 'database-machine',
      name: 'A database on a machine',
      keeps: ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle'],
    }),
  ],
};
