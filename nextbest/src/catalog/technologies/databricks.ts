import type { Technology } from '#model/catalog.ts';

export const databricks: Technology = {
  id: 'databricks',
  name: 'Databricks',
  capability: 'analytics',
  market: { evolution: 0.83, because: 'Running Spark is sold by every large cloud, also with capacity that scales by itself.' },
  speaks: ['spark'],
  seen: { repository: 'mlrun/mlrun', path: 'extras-requirements.txt' },
  marks: [
    { in: 'pypi', name: 'databricks-sdk', shows: 'use', rung: 'saas', example: 'databricks-sdk' },
    { in: 'pypi', name: 'databricks-sql-connector', shows: 'use', rung: 'saas', example: 'databricks-sql-connector' },
    {
      in: 'terraform',
      name: 'databricks_*',
      shows: 'use',
      as: 'part',
      example: 'resource "databricks_job" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
  ],
};
