import type { Technology } from '#model/catalog.ts';

export const luigi: Technology = {
  id: 'luigi',
  name: 'Luigi',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'riga/law', path: 'requirements.txt' },
  marks: [{ in: 'pypi', name: 'luigi', shows: 'need', example: 'luigi' }],
};
