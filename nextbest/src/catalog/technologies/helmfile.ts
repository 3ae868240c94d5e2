import type { Technology } from '#model/catalog.ts';

export const helmfile: Technology = {
  id: 'helmfile',
  name: 'Helmfile',
  capability: 'ci-cd',
  market: { evolution: 0.82, because: 'Packaging for clusters is free and common; a container service needs no packages.' },
  speaks: ['kubernetes'],
  seen: { repository: 'cds-snc/notification-terraform', path: '.github/actions/setup-helmfile-wrapper/action.yml' },
  marks: [
    { in: 'action', name: 'mamezou-tech/setup-helmfile', shows: 'use', as: 'part', example: '- uses: mamezou-tech/setup-helmfile@v4' },
    { in: 'action', name: 'helmfile/helmfile-action', shows: 'use', as: 'part', example: '- uses: helmfile/helmfile-action@v4' },
    { in: 'command', name: 'helmfile', shows: 'use', as: 'part', example: '- run: helmfile --help' },
    { in: 'file', name: 'helmfile.yaml', shows: 'need', as: 'part', example: 'deploy/helmfile.yaml' },
  ],
};
