import type { Technology } from '#model/catalog.ts';

export const contour: Technology = {
  id: 'contour',
  name: 'Contour',
  capability: 'networking',
  market: { evolution: 0.82, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'argoproj/argo-cd', path: 'controller/testdata/live-httpproxy.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'contour',
      shows: 'use',
      rung: 'container',
      example: '- { name: contour, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: contour-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'ghcr.io/projectcontour/contour',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/projectcontour/contour:1.0',
      notExample: 'image: ghcr.io/projectcontour/contour-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'projectcontour.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: projectcontour.io/v1, kind: ExtensionService, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
