import type { Technology } from '#model/catalog.ts';

export const circleci: Technology = {
  id: 'circleci',
  name: 'CircleCI',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  marks: [{ in: 'file', name: '.circleci/config.yml', shows: 'use', rung: 'saas', example: '.circleci/config.yml' }],
};
