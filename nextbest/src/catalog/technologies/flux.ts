import type { Technology } from '#model/catalog.ts';

export const flux: Technology = {
  id: 'flux',
  name: 'Flux',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Releasing from a repository is part of every build service and container service.' },
  shared: true,
  seen: { repository: 'fluxcd/flux2-kustomize-helm-example', path: 'clusters/staging/apps.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'source.toolkit.fluxcd.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: source.toolkit.fluxcd.io/v1, kind: GitRepository, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'kustomize.toolkit.fluxcd.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'helm.toolkit.fluxcd.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: helm.toolkit.fluxcd.io/v1, kind: HelmRelease, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
    {
      in: 'chart',
      name: 'flux2',
      shows: 'use',
      rung: 'container',
      example: '- { name: flux2, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'command', name: 'flux', shows: 'use', as: 'part', example: '- run: flux --help' },
  ],
};
