import type { Technology } from '#model/catalog.ts';

export const concourse: Technology = {
  id: 'concourse',
  name: 'Concourse',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'concourse/concourse-docker', path: 'docker-compose.yml' },
  marks: [{ in: 'image', name: 'concourse/concourse', shows: 'use', rung: 'vm', example: 'image: concourse/concourse:latest' }],
};
