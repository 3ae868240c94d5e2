import type { Technology } from '#model/catalog.ts';

export const atlantis: Technology = {
  id: 'atlantis',
  name: 'Atlantis',
  capability: 'ci-cd',
  market: { evolution: 0.75, because: 'Describing infrastructure as files is a free feature; running it is sold by the resource.' },
  speaks: ['terraform'],
  seen: { repository: 'runatlantis/atlantis', path: 'kustomize/bundle.yaml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/runatlantis/atlantis',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/runatlantis/atlantis:1.0',
      notExample: 'image: ghcr.io/runatlantis/atlantis-not:1.0',
    },
    {
      in: 'image',
      name: 'runatlantis/atlantis',
      shows: 'use',
      rung: 'container',
      example: 'image: runatlantis/atlantis:1.0',
      notExample: 'image: runatlantis/atlantis-not:1.0',
    },
    {
      in: 'chart',
      name: 'atlantis',
      shows: 'use',
      rung: 'container',
      example: '- { name: atlantis, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: atlantis-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'atlantis.yaml', shows: 'use', as: 'part', example: 'atlantis.yaml' },
  ],
};
