import type { Technology } from '#model/catalog.ts';

export const snowflake: Technology = {
  id: 'snowflake',
  name: 'Snowflake',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['sql'],
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: 'snowflake-sdk', shows: 'use', rung: 'saas', example: '"snowflake-sdk": "latest"' },
    { in: 'pypi', name: 'snowflake-connector-python', shows: 'use', rung: 'saas', example: 'snowflake-connector-python' },
    {
      in: 'terraform',
      name: 'snowflake_*',
      shows: 'use',
      as: 'part',
      example: 'resource "snowflake_table" "sales" {',
      notExample: 'resource "aws_sqs_queue" "sales" {',
    },
  ],
};
