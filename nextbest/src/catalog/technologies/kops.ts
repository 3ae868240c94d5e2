import type { Technology } from '#model/catalog.ts';

export const kops: Technology = {
  id: 'kops',
  name: 'kOps',
  capability: 'compute',
  market: { evolution: 0.75, because: 'Kubernetes control planes are sold by every cloud at about the same price.' },
  speaks: ['kubernetes', 'container-image'],
  seen: { repository: 'pulumi/examples', path: 'aws-ts-eks-distro/eksdistro/cluster.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'kops.k8s.io/Cluster',
      shows: 'use',
      rung: 'vm',
      example: '{ apiVersion: kops.k8s.io/v1, kind: Cluster, metadata: { name: main } }',
      notExample: '{ apiVersion: kops.k8s.io/v1, kind: ClusterNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'kops.k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: kops.k8s.io/v1, kind: InstanceGroup, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
