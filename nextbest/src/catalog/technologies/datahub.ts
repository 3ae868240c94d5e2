import type { Technology } from '#model/catalog.ts';

export const datahub: Technology = {
  id: 'datahub',
  name: 'DataHub',
  capability: 'analytics',
  market: { evolution: 0.7, because: 'Catalogues of data are part of the services of every large cloud.' },
  speaks: ['data-catalog'],
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/datahub.yaml' },
  marks: [
    { in: 'pypi', name: 'acryl-datahub', shows: 'need', example: 'acryl-datahub==1.0.0', notExample: 'acryl-datahub-not==1.0.0' },
    {
      in: 'chart',
      name: 'datahub',
      shows: 'use',
      rung: 'container',
      example: '- { name: datahub, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: datahub-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'acryldata/datahub-gms',
      shows: 'use',
      rung: 'container',
      example: 'image: acryldata/datahub-gms:1.0',
      notExample: 'image: acryldata/datahub-gms-not:1.0',
    },
  ],
};
