import type { Technology } from '#model/catalog.ts';

export const metallb: Technology = {
  id: 'metallb',
  name: 'MetalLB',
  capability: 'networking',
  market: { evolution: 0.8, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['load-balancer'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'metallb-operator/instance/base/metallb.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'metallb',
      shows: 'use',
      rung: 'container',
      example: '- { name: metallb, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: metallb-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'metallb.io/MetalLB',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: metallb.io/v1, kind: MetalLB, metadata: { name: main } }',
      notExample: '{ apiVersion: metallb.io/v1, kind: MetalLBNot, metadata: { name: main } }',
    },
    {
      in: 'image',
      name: 'quay.io/metallb/controller',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/metallb/controller:1.0',
      notExample: 'image: quay.io/metallb/controller-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'metallb.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: metallb.io/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
