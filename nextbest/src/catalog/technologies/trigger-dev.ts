import type { Technology } from '#model/catalog.ts';

export const triggerDev: Technology = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  seen: { repository: 'triggerdotdev/trigger.dev', path: 'apps/webapp/package.json' },
  marks: [{ in: 'npm', name: '@trigger.dev/sdk', shows: 'need', example: '"@trigger.dev/sdk": "latest"' }],
};
