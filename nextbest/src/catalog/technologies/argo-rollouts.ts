import type { Technology } from '#model/catalog.ts';

export const argoRollouts: Technology = {
  id: 'argo-rollouts',
  name: 'Argo Rollouts',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Gradual releases are built into function and container services.' },
  speaks: ['container-image'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/argo-rollouts/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'argoproj.io/Rollout',
      shows: 'use',
      rung: 'container',
      capability: 'compute',
      example: '{ apiVersion: argoproj.io/v1, kind: Rollout, metadata: { name: web } }',
    },
    {
      in: 'chart',
      name: 'argo-rollouts',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: argo-rollouts, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
