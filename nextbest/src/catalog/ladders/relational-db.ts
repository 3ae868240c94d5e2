import type { Ladder } from '#model/catalog.ts';
import { auroraLimits, auroraServerlessLimits, dsqlLimits, rdsLimits } from '../limits/amazon-relational.ts';
import { azureSqlLimits, flexibleMysqlLimits, flexiblePostgresqlLimits } from '../limits/azure-relational.ts';
import { d1Limits } from '../limits/cloudflare-data.ts';
import { alloyDbLimits, cloudSqlLimits, spannerLimits } from '../limits/google-relational.ts';
import { judgement } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const relationalDb: Ladder = {
  capability: 'relational-db',
  does: 'keep related data',
  notices: 'Nobody plans upgrades, backups or disk sizes at night; data survives a lost machine.',
  metric: 'hours per quarter spent on the database',
  writeIt: {
    what: 'A database installed by hand, with a nightly copy.',
    hours: [8, 30],
    lacks: 'No standby, no tried restore, no upgrade without a night shift.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-aurora-dsql',
      name: 'Amazon Aurora DSQL',
      limits: dsqlLimits,
      since: '2025-05-27',
      tryOut: { what: 'Restore last night’s backup into Amazon Aurora DSQL and run the service’s own tests against it.', hours: [3, 16] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-d1',
      name: 'Cloudflare D1',
      keeps: ['sqlite'],
      limits: d1Limits,
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
      limits: auroraServerlessLimits,
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
      limits: azureSqlLimits,
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
      limits: spannerLimits,
      tryOut: { what: 'Restore last night’s backup into Spanner and run the service’s own tests against it.', hours: [3, 16] },
    }),
    google({
      rung: 'managed',
      technology: 'google-alloydb',
      name: 'AlloyDB',
      keeps: ['postgresql'],
      limits: alloyDbLimits,
      tryOut: { what: 'Restore last night’s backup into AlloyDB and run the service’s own tests against it.', hours: [3, 16] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-aurora',
      name: 'Amazon Aurora',
      keeps: ['postgresql', 'mysql'],
      limits: auroraLimits,
      tryOut: { what: 'Restore last night’s backup into Amazon Aurora and run the service’s own tests against it.', hours: [3, 24] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-rds',
      name: 'Amazon RDS',
      keeps: ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle'],
      limits: rdsLimits,
      tryOut: { what: 'Restore last night’s backup into Amazon RDS and run the service’s own tests against it.', hours: [3, 24] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-database-for-postgresql',
      name: 'Azure Database for PostgreSQL',
      keeps: ['postgresql'],
      limits: flexiblePostgresqlLimits,
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
      limits: flexibleMysqlLimits,
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
      limits: azureSqlLimits,
      tryOut: { what: 'Restore last night’s backup into Azure SQL Database and run the service’s own tests against it.', hours: [3, 24] },
    }),
    google({
      rung: 'managed',
      technology: 'google-cloud-sql',
      name: 'Cloud SQL',
      keeps: ['postgresql', 'mysql', 'sqlserver'],
      limits: cloudSqlLimits,
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
