import type { Technology } from '#model/catalog.ts';

export const dbt: Technology = {
  id: 'dbt',
  name: 'dbt',
  capability: 'analytics',
  market: { evolution: 0.8, because: 'Transformations in SQL are sold as a hosted service by several vendors.' },
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'dbt-core', shows: 'need', example: 'dbt-core', notExample: 'not-dbt-core' }],
};
