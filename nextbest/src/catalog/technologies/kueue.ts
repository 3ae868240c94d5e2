import type { Technology } from '#model/catalog.ts';

export const kueue: Technology = {
  id: 'kueue',
  name: 'Kueue',
  capability: 'batch',
  market: { evolution: 0.65, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  speaks: ['container-image'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'redhat-build-of-kueue/instance/base/kueue.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'kueue',
      shows: 'use',
      rung: 'container',
      example: '- { name: kueue, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kueue-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'kueue.openshift.io/Kueue',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: kueue.openshift.io/v1, kind: Kueue, metadata: { name: main } }',
      notExample: '{ apiVersion: kueue.openshift.io/v1, kind: KueueNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'kueue.x-k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: kueue.x-k8s.io/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
