import type { Technology } from '#model/catalog.ts';

export const buildkite: Technology = {
  id: 'buildkite',
  name: 'Buildkite',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'elastic/terraform-provider-ec', path: '.buildkite/release_pipeline.yml' },
  marks: [
    { in: 'file', name: '.buildkite', shows: 'use', as: 'part', example: '.buildkite/pipeline.yml' },
    {
      in: 'platform',
      name: 'buildkite/pipeline',
      shows: 'use',
      rung: 'saas',
      example: 'steps: [{ command: make }]',
      notExample: 'env: { A: b }',
    },
  ],
};
