import type { Technology } from '#model/catalog.ts';

export const circleci: Technology = {
  id: 'circleci',
  name: 'CircleCI',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'linkerd/linkerd-examples', path: '.circleci/config.yml' },
  marks: [
    { in: 'file', name: '.circleci/config.yml', shows: 'use', as: 'part', example: '.circleci/config.yml' },
    {
      in: 'platform',
      name: 'circleci/pipeline',
      shows: 'use',
      rung: 'saas',
      example: 'jobs: { build: { docker: [{ image: cimg/node:22.9 }], steps: [checkout] } }',
      notExample: '- a',
    },
  ],
};
