import type { Technology } from '#model/catalog.ts';

export const inngest: Technology = {
  id: 'inngest',
  name: 'Inngest',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'inngest/inngest-js', path: 'examples/bun/package.json' },
  marks: [{ in: 'npm', name: 'inngest', shows: 'need', example: '"inngest": "latest"' }],
};
