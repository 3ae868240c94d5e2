import type { Technology } from '#model/catalog.ts';

export const skaffold: Technology = {
  id: 'skaffold',
  name: 'Skaffold',
  capability: 'ci-cd',
  market: { evolution: 0.8, because: 'A developer loop for clusters is free; a container service needs none.' },
  speaks: ['kubernetes'],
  seen: { repository: 'GoogleCloudPlatform/bank-of-anthos', path: 'skaffold.yaml' },
  marks: [
    { in: 'file', name: 'skaffold.yaml', shows: 'use', as: 'part', example: 'skaffold.yaml' },
    { in: 'command', name: 'skaffold', shows: 'use', as: 'part', example: '- run: skaffold --help' },
  ],
};
