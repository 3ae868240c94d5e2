import type { Technology } from '#model/catalog.ts';

export const flagger: Technology = {
  id: 'flagger',
  name: 'Flagger',
  capability: 'ci-cd',
  market: { evolution: 0.75, because: 'Releasing in small steps is part of every container service and build service.' },
  speaks: ['canary'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/flagger.app/Canary/testdata/degraded.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'flagger',
      shows: 'use',
      rung: 'container',
      example: '- { name: flagger, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: flagger-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'flagger.app/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: flagger.app/v1, kind: Canary, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
