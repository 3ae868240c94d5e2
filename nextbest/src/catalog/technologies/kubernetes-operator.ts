import type { Technology } from '#model/catalog.ts';

export const kubernetesOperator: Technology = {
  id: 'kubernetes-operator',
  name: 'Own Kubernetes operator',
  capability: 'compute',
  market: { evolution: 0.75, because: 'Most operators exist already; an own one is platform code.' },
  speaks: ['kubernetes'],
  seen: { repository: 'apache/superset-kubernetes-operator', path: 'go.mod' },
  marks: [
    { in: 'go', name: 'sigs.k8s.io/controller-runtime', shows: 'need', example: 'sigs.k8s.io/controller-runtime v1.0.0' },
    { in: 'pypi', name: 'kopf', shows: 'need', example: 'kopf' },
  ],
};
