import type { Technology } from '#model/catalog.ts';

export const cadvisor: Technology = {
  id: 'cadvisor',
  name: 'cAdvisor',
  capability: 'observability',
  market: { evolution: 0.9, because: 'How much a container takes is measured by every service that runs containers.' },
  speaks: ['prometheus'],
  seen: { repository: 'stefanprodan/dockprom', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'gcr.io/cadvisor/cadvisor',
      shows: 'use',
      rung: 'container',
      release: false,
      example: 'image: gcr.io/cadvisor/cadvisor:v0.52.1',
    },
    { in: 'image', name: 'google/cadvisor', shows: 'use', rung: 'container', release: false, example: 'image: google/cadvisor:v0.33.0' },
  ],
};
