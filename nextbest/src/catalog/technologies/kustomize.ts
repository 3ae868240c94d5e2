import type { Technology } from '#model/catalog.ts';

export const kustomize: Technology = {
  id: 'kustomize',
  name: 'Kustomize',
  capability: 'ci-cd',
  market: { evolution: 0.82, because: 'Packaging for clusters is free and common; a container service needs no packages.' },
  speaks: ['kubernetes'],
  seen: { repository: 'tektoncd/dashboard', path: 'tekton/publish.yaml' },
  marks: [
    { in: 'action', name: 'imranismail/setup-kustomize', shows: 'use', as: 'part', example: '- uses: imranismail/setup-kustomize@v4' },
    { in: 'command', name: 'kustomize', shows: 'use', as: 'part', example: '- run: kustomize --help' },
    { in: 'file', name: 'kustomization.yaml', shows: 'need', as: 'part', example: 'k8s/kustomization.yaml' },
  ],
};
