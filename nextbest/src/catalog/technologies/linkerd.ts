import type { Technology } from '#model/catalog.ts';

export const linkerd: Technology = {
  id: 'linkerd',
  name: 'Linkerd',
  capability: 'networking',
  market: {
    evolution: 0.8,
    because: 'Encryption and routing between services come with container services, most without a mesh of their own.',
  },
  speaks: ['kubernetes'],
  seen: { repository: 'linkerd/linkerd-examples', path: 'gitops/argo-apps/linkerd-control-plane.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'linkerd.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: linkerd.io/v1, kind: ServiceProfile, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'policy.linkerd.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: policy.linkerd.io/v1, kind: Server, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'linkerd-control-plane',
      shows: 'use',
      rung: 'container',
      example: '- { name: linkerd-control-plane, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'command', name: 'linkerd', shows: 'use', as: 'part', example: '- run: linkerd --help' },
  ],
};
