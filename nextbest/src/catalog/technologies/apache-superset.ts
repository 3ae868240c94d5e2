import type { Technology } from '#model/catalog.ts';

export const apacheSuperset: Technology = {
  id: 'apache-superset',
  name: 'Apache Superset',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Dashboards are sold per reader by every large cloud and several vendors.' },
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/superset.yaml' },
  marks: [
    { in: 'image', name: 'apache/superset', shows: 'use', rung: 'container', example: 'image: apache/superset:latest' },
    {
      in: 'chart',
      name: 'superset',
      shows: 'use',
      rung: 'container',
      example: '- { name: superset, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
