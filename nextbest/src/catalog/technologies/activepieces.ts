import type { Technology } from '#model/catalog.ts';

export const activepieces: Technology = {
  id: 'activepieces',
  name: 'Activepieces',
  capability: 'workflow',
  market: { evolution: 0.75, because: 'Joining services by boxes is sold by the task by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/activepieces/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'activepieces/activepieces',
      shows: 'use',
      rung: 'container',
      example: 'image: activepieces/activepieces:1.0',
      notExample: 'image: activepieces/activepieces-not:1.0',
    },
  ],
};
