import type { Technology } from '#model/catalog.ts';

export const argoCd: Technology = {
  id: 'argo-cd',
  name: 'Argo CD',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Releasing from a repository is part of every build service and container service.' },
  shared: true,
  lifespan: 'argo-cd',
  seen: { repository: 'alphagov/govuk-infrastructure', path: 'terraform/deployments/cluster-services/argo.tf' },
  marks: [
    {
      in: 'kubernetes',
      name: 'argoproj.io/Application',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: Application, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/ApplicationSet',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: ApplicationSet, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/AppProject',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: AppProject, metadata: { name: build } }',
    },
    { in: 'image', name: 'quay.io/argoproj/argocd', shows: 'use', rung: 'container', example: 'image: quay.io/argoproj/argocd:latest' },
    {
      in: 'chart',
      name: 'argo-cd',
      shows: 'use',
      rung: 'container',
      example: '- { name: argo-cd, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'command', name: 'argocd', shows: 'use', as: 'part', example: '- run: argocd --help' },
  ],
};
