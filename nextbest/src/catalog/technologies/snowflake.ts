import type { Technology } from '#model/catalog.ts';

export const snowflake: Technology = {
  id: 'snowflake',
  name: 'Snowflake',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['sql'],
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [
    {
      in: 'host',
      name: '*.snowflakecomputing.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.shop.snowflakecomputing.com/v1";',
    },
    {
      in: 'go',
      name: 'github.com/snowflakedb/gosnowflake',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/snowflakedb/gosnowflake v1.0.0',
    },
    {
      in: 'maven',
      name: 'net.snowflake:snowflake-jdbc',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>net.snowflake</groupId><artifactId>snowflake-jdbc</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Snowflake.Data', shows: 'use', rung: 'saas', example: '<PackageReference Include="Snowflake.Data" />' },
    { in: 'pypi', name: 'snowflake-sqlalchemy', shows: 'use', rung: 'saas', example: 'snowflake-sqlalchemy' },
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
