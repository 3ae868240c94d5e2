import type { Technology } from '#model/catalog.ts';

export const travisCi: Technology = {
  id: 'travis-ci',
  name: 'Travis CI',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'Activiti/activiti-examples', path: '.travis.yml' },
  marks: [{ in: 'file', name: '.travis.yml', shows: 'use', rung: 'saas', example: '.travis.yml' }],
};
