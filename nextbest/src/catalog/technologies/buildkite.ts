import type { Technology } from '#model/catalog.ts';

export const buildkite: Technology = {
  id: 'buildkite',
  name: 'Buildkite',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  marks: [{ in: 'file', name: '.buildkite', shows: 'use', rung: 'saas', example: '.buildkite/pipeline.yml' }],
};
