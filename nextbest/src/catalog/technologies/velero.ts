import type { Technology } from '#model/catalog.ts';

export const velero: Technology = {
  id: 'velero',
  name: 'Velero',
  capability: 'file-storage',
  market: { evolution: 0.8, because: 'Copies of volumes are kept for pay by the gigabyte by every large cloud.' },
  speaks: ['backup'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/analytical-platform-compute/cluster/helm-charts-system.tf',
  },
  marks: [
    {
      in: 'chart',
      name: 'velero',
      shows: 'use',
      rung: 'container',
      example: '- { name: velero, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: velero-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'velero/velero',
      shows: 'use',
      rung: 'container',
      example: 'image: velero/velero:1.0',
      notExample: 'image: velero/velero-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'velero.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: velero.io/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
