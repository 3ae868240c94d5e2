import type { Technology } from '#model/catalog.ts';

export const calico: Technology = {
  id: 'calico',
  name: 'Calico',
  capability: 'networking',
  market: { evolution: 0.82, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['network-policy'],
  seen: {
    repository: 'ministryofjustice/cloud-platform-infrastructure',
    path: 'terraform/aws-accounts/cloud-platform-ephemeral-test/vpc/eks/components/resources/calico-global-policies.yaml',
  },
  marks: [
    {
      in: 'chart',
      name: 'tigera-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: tigera-operator, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: tigera-operator-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'calico/node',
      shows: 'use',
      rung: 'container',
      example: 'image: calico/node:1.0',
      notExample: 'image: calico/node-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'crd.projectcalico.org/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: crd.projectcalico.org/v1, kind: GlobalNetworkPolicy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'projectcalico.org/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: projectcalico.org/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
