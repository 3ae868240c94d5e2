import type { Technology } from '#model/catalog.ts';

export const celeryBeat: Technology = {
  id: 'celery-beat',
  name: 'Celery beat',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['cron'],
  seen: { repository: 'python/pythondotorg', path: 'pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'celery-redbeat', shows: 'use', rung: 'home-made', example: 'celery-redbeat' },
    { in: 'pypi', name: 'django-celery-beat', shows: 'use', rung: 'home-made', example: 'django-celery-beat' },
    { in: 'code', name: 'celery-schedule', shows: 'use', rung: 'home-made', example: 'CELERY_BEAT_SCHEDULE = {"nightly": {}}' },
  ],
};
