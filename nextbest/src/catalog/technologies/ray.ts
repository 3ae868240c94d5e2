import type { Technology } from '#model/catalog.ts';

export const ray: Technology = {
  id: 'ray',
  name: 'Ray',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  seen: { repository: 'anyscale/ray-summit-2022-training', path: 'requirements.txt' },
  marks: [
    { in: 'pypi', name: 'ray', shows: 'need', example: 'ray', notExample: 'raygun4py' },
    {
      in: 'chart',
      name: 'kuberay-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: kuberay-operator, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'ray.io/RayCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: ray.io/v1, kind: RayCluster, metadata: { name: orders } }',
      notExample: '{ apiVersion: ray.io/v1, kind: RayClusterPolicy, metadata: { name: orders } }',
    },
  ],
};
