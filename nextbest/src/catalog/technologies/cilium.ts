import type { Technology } from '#model/catalog.ts';

export const cilium: Technology = {
  id: 'cilium',
  name: 'Cilium',
  capability: 'networking',
  market: { evolution: 0.82, because: 'Networks between containers come with every managed cluster.' },
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/cilium/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'cilium.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: cilium.io/v1, kind: CiliumNetworkPolicy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'cilium',
      shows: 'use',
      rung: 'container',
      example: '- { name: cilium, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
