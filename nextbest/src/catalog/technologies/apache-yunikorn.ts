import type { Technology } from '#model/catalog.ts';

export const apacheYunikorn: Technology = {
  id: 'apache-yunikorn',
  name: 'Apache YuniKorn',
  capability: 'batch',
  market: { evolution: 0.65, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  speaks: ['container-image'],
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/apache-yunikorn.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'yunikorn',
      shows: 'use',
      rung: 'container',
      example: '- { name: yunikorn, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: yunikorn-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
