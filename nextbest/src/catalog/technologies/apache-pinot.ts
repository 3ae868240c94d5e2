import type { Technology } from '#model/catalog.ts';

export const apachePinot: Technology = {
  id: 'apache-pinot',
  name: 'Apache Pinot',
  capability: 'analytics',
  market: { evolution: 0.75, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['pinot'],
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/pinot.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'pinot',
      shows: 'use',
      rung: 'container',
      example: '- { name: pinot, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: pinot-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'apachepinot/pinot',
      shows: 'use',
      rung: 'container',
      example: 'image: apachepinot/pinot:1.0',
      notExample: 'image: apachepinot/pinot-not:1.0',
    },
  ],
};
