import type { Technology } from '#model/catalog.ts';

export const stackrox: Technology = {
  id: 'stackrox',
  name: 'Red Hat Advanced Cluster Security',
  capability: 'observability',
  market: { evolution: 0.72, because: 'Weaknesses of running containers are watched by products of clouds and vendors.' },
  speaks: ['security-events'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'advanced-cluster-security-operator/instance/base/central.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'platform.stackrox.io/Central',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: platform.stackrox.io/v1, kind: Central, metadata: { name: main } }',
      notExample: '{ apiVersion: platform.stackrox.io/v1, kind: CentralNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'platform.stackrox.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: platform.stackrox.io/v1, kind: SecuredCluster, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
