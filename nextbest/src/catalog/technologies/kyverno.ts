import type { Technology } from '#model/catalog.ts';

export const kyverno: Technology = {
  id: 'kyverno',
  name: 'Kyverno',
  capability: 'rules-engine',
  market: { evolution: 0.75, because: 'Policies as code are a free tool with an open language; few vendors run it for others.' },
  speaks: ['kyverno'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/data-platform/cluster/helm-charts.tf',
  },
  marks: [
    {
      in: 'chart',
      name: 'kyverno',
      shows: 'use',
      rung: 'container',
      example: '- { name: kyverno, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kyverno-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'kyverno.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: kyverno.io/v1, kind: ClusterPolicy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
