import type { Technology } from '#model/catalog.ts';

export const backstage: Technology = {
  id: 'backstage',
  name: 'Backstage',
  capability: 'ci-cd',
  market: { evolution: 0.7, because: 'Catalogues of services are sold by the person and month by several vendors.' },
  speaks: ['backstage'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'redhat-developer-hub-operator/instance/base/backstage.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'rhdh.redhat.com/Backstage',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: rhdh.redhat.com/v1, kind: Backstage, metadata: { name: main } }',
      notExample: '{ apiVersion: rhdh.redhat.com/v1, kind: BackstageNot, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'backstage',
      shows: 'use',
      rung: 'container',
      example: '- { name: backstage, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: backstage-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'npm',
      name: '@backstage/backend-defaults',
      shows: 'need',
      example: '"@backstage/backend-defaults": "1.0.0"',
      notExample: '"@backstage/backend-defaults-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@backstage/core-app-api',
      shows: 'need',
      example: '"@backstage/core-app-api": "1.0.0"',
      notExample: '"@backstage/core-app-api-not": "1.0.0"',
    },
  ],
};
