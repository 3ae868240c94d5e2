import type { Technology } from '#model/catalog.ts';

export const statsig: Technology = {
  id: 'statsig',
  name: 'Statsig',
  capability: 'feature-flags',
  market: { evolution: 0.85, because: 'Flags and experiments are sold by the event by several vendors.' },
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [
    {
      in: 'npm',
      name: 'statsig-node',
      shows: 'use',
      rung: 'saas',
      example: '"statsig-node": "1.0.0"',
      notExample: '"not-statsig-node": "1.0.0"',
    },
    { in: 'pypi', name: 'statsig', shows: 'use', rung: 'saas', example: 'statsig', notExample: 'not-statsig' },
  ],
};
