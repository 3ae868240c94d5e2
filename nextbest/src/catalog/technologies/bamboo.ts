import type { Technology } from '#model/catalog.ts';

export const bamboo: Technology = {
  id: 'bamboo',
  name: 'Bamboo',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'anuket-project/laas', path: 'bamboo-specs/bamboo.yml' },
  marks: [{ in: 'file', name: 'bamboo-specs', shows: 'use', rung: 'vm', example: 'bamboo-specs/bamboo.yml' }],
};
