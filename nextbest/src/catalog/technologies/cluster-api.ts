import type { Technology } from '#model/catalog.ts';

export const clusterApi: Technology = {
  id: 'cluster-api',
  name: 'Cluster API',
  capability: 'compute',
  market: { evolution: 0.75, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/cluster.x-k8s.io/Cluster/testdata/degraded_failed.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'cluster.x-k8s.io/Cluster',
      shows: 'use',
      rung: 'vm',
      example: '{ apiVersion: cluster.x-k8s.io/v1, kind: Cluster, metadata: { name: main } }',
      notExample: '{ apiVersion: cluster.x-k8s.io/v1, kind: ClusterNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'cluster.x-k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: cluster.x-k8s.io/v1, kind: Machine, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'controlplane.cluster.x-k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: controlplane.cluster.x-k8s.io/v1, kind: AWSManagedControlPlane, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'bootstrap.cluster.x-k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: bootstrap.cluster.x-k8s.io/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    { in: 'command', name: 'clusterctl', shows: 'use', as: 'part', example: '- run: clusterctl list' },
  ],
};
