import type { Technology } from '#model/catalog.ts';

export const keda: Technology = {
  id: 'keda',
  name: 'KEDA',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Scaling on the length of a queue is built into every function service.' },
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/keda/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'keda.sh/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: keda.sh/v1, kind: ScaledJob, metadata: { name: web } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }',
    },
    {
      in: 'kubernetes',
      name: 'keda.sh/ScaledObject',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: keda.sh/v1, kind: ScaledObject, metadata: { name: web } }',
    },
    {
      in: 'chart',
      name: 'keda',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: keda, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: keda-add-ons-http, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
