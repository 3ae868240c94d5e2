import type { Technology } from '#model/catalog.ts';

export const drone: Technology = {
  id: 'drone',
  name: 'Drone',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/drone/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'drone/drone', shows: 'use', rung: 'vm', example: 'image: drone/drone:latest' },
    { in: 'file', name: '.drone.yml', shows: 'use', rung: 'vm', example: '.drone.yml' },
  ],
};
