import type { Technology } from '#model/catalog.ts';

export const openClusterManagement: Technology = {
  id: 'open-cluster-management',
  name: 'Open Cluster Management',
  capability: 'ci-cd',
  market: { evolution: 0.68, because: 'Many clusters are managed as one by products of clouds and vendors.' },
  speaks: ['clusters'],
  seen: { repository: 'operate-first/apps', path: 'acm/base/multiclusterhub.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'operator.open-cluster-management.io/MultiClusterHub',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: operator.open-cluster-management.io/v1, kind: MultiClusterHub, metadata: { name: main } }',
      notExample: '{ apiVersion: operator.open-cluster-management.io/v1, kind: MultiClusterHubNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'cluster.open-cluster-management.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: cluster.open-cluster-management.io/v1, kind: ManagedCluster, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'policy.open-cluster-management.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: policy.open-cluster-management.io/v1, kind: CertificatePolicy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
