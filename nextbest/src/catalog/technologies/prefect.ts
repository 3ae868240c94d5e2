import type { Technology } from '#model/catalog.ts';

export const prefect: Technology = {
  id: 'prefect',
  name: 'Prefect',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'PrefectHQ/prefect-recipes', path: 'flows-advanced/serverless/requirements.txt' },
  marks: [{ in: 'pypi', name: 'prefect', shows: 'need', example: 'prefect' }],
};
