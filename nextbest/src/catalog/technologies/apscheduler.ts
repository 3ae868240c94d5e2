import type { Technology } from '#model/catalog.ts';

export const apscheduler: Technology = {
  id: 'apscheduler',
  name: 'APScheduler',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['cron'],
  seen: { repository: 'mlrun/mlrun', path: 'dockerfiles/mlrun-api/requirements.txt' },
  marks: [{ in: 'pypi', name: 'apscheduler', shows: 'use', rung: 'home-made', example: 'apscheduler' }],
};
