import type { Ladder } from '#model/catalog.ts';
import { athenaLimits, bigQueryLimits } from '../limits/data-services.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const analytics: Ladder = {
  capability: 'analytics',
  does: 'answer questions over much data',
  notices: 'Questions are answered without waiting for a cluster.',
  metric: 'minutes from question to answer',
  writeIt: {
    what: 'Nightly queries on a copy of the database.',
    hours: [8, 30],
    lacks: 'Yesterday’s numbers, hours for a large table, and a copy that drifts from its source.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-athena',
      name: 'Amazon Athena',
      keeps: ['trino', 'sql'],
      limits: athenaLimits,
      tryOut: { what: 'Load one table into Amazon Athena and run the five queries that are asked most.', hours: [3, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-synapse-serverless',
      name: 'Azure Synapse serverless SQL',
      keeps: ['sqlserver', 'sql'],
      tryOut: { what: 'Load one table into Azure Synapse serverless SQL and run the five queries that are asked most.', hours: [3, 12] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-bigquery',
      name: 'BigQuery',
      keeps: ['sql'],
      limits: bigQueryLimits,
      tryOut: { what: 'Load one table into BigQuery and run the five queries that are asked most.', hours: [3, 12] },
    }),
    vendor({
      rung: 'saas',
      technology: 'snowflake',
      name: 'Snowflake',
      keeps: ['sql'],
      tryOut: { what: 'Load one table into Snowflake and run the five queries that are asked most.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'clickhouse-cloud',
      name: 'ClickHouse Cloud',
      keeps: ['clickhouse'],
      tryOut: { what: 'Load one table into ClickHouse Cloud and run the five queries that are asked most.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'motherduck',
      name: 'MotherDuck',
      keeps: ['duckdb'],
      tryOut: { what: 'Load one table into MotherDuck and run the five queries that are asked most.', hours: [3, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'databricks',
      name: 'Databricks',
      keeps: ['spark'],
      tryOut: { what: 'Load one table into Databricks and run the five queries that are asked most.', hours: [3, 15] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-redshift-serverless',
      name: 'Amazon Redshift Serverless',
      keeps: ['redshift', 'postgresql', 'sql'],
      since: '2022-07-12',
      tryOut: { what: 'Load one table into Amazon Redshift Serverless and run the five queries that are asked most.', hours: [3, 12] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'microsoft-fabric',
      name: 'Microsoft Fabric',
      keeps: ['sql', 'spark'],
      tryOut: { what: 'Load one table into Microsoft Fabric and run the five queries that are asked most.', hours: [3, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-redshift',
      name: 'Amazon Redshift',
      keeps: ['redshift', 'postgresql', 'sql'],
      tryOut: { what: 'Load one table into Amazon Redshift and run the five queries that are asked most.', hours: [3, 18] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-emr',
      name: 'Amazon EMR',
      keeps: ['spark', 'trino'],
      tryOut: { what: 'Load one table into Amazon EMR and run the five queries that are asked most.', hours: [3, 18] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-synapse',
      name: 'Azure Synapse dedicated pool',
      keeps: ['sqlserver', 'sql'],
      tryOut: { what: 'Load one table into Azure Synapse dedicated pool and run the five queries that are asked most.', hours: [3, 18] },
    }),
    google({
      rung: 'managed',
      technology: 'google-dataproc',
      name: 'Dataproc',
      keeps: ['spark'],
      tryOut: { what: 'Load one table into Dataproc and run the five queries that are asked most.', hours: [3, 18] },
    }),
    own({
      rung: 'container',
      technology: 'clickhouse',
      name: 'ClickHouse that the team runs',
      keeps: ['clickhouse'],
    }),
    own({
      rung: 'container',
      technology: 'trino',
      name: 'Trino that the team runs',
      keeps: ['trino', 'sql'],
    }),
    own({
      rung: 'container',
      technology: 'apache-spark',
      name: 'Spark that the team runs',
      keeps: ['spark'],
    }),
    own({
      rung: 'vm',
      technology: 'analytics-machine',
      name: 'An analytics database on a machine',
      keeps: ['clickhouse', 'sql'],
    }),
  ],
};
