import type { Technology } from '#model/catalog.ts';

export const semaphoreUi: Technology = {
  id: 'semaphore-ui',
  name: 'Semaphore UI',
  capability: 'ci-cd',
  market: { evolution: 0.72, because: 'Running playbooks from a page is part of what vendors of automation sell.' },
  speaks: ['ansible'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/semaphore/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'semaphoreui/semaphore',
      shows: 'use',
      rung: 'container',
      example: 'image: semaphoreui/semaphore:1.0',
      notExample: 'image: semaphoreui/semaphore-not:1.0',
    },
  ],
};
