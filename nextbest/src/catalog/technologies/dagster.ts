import type { Technology } from '#model/catalog.ts';

export const dagster: Technology = {
  id: 'dagster',
  name: 'Dagster',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [{ in: 'pypi', name: 'dagster', shows: 'need', example: 'dagster' }],
};
