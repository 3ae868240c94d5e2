import type { Technology } from '#model/catalog.ts';

export const longhorn: Technology = {
  id: 'longhorn',
  name: 'Longhorn',
  capability: 'file-storage',
  market: { evolution: 0.75, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  speaks: ['block-volume'],
  seen: { repository: 'longhorn/longhorn', path: 'uninstall/uninstall.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'longhorn',
      shows: 'use',
      rung: 'container',
      example: '- { name: longhorn, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: longhorn-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'longhornio/longhorn-manager',
      shows: 'use',
      rung: 'container',
      example: 'image: longhornio/longhorn-manager:1.0',
      notExample: 'image: longhornio/longhorn-manager-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'longhorn.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: longhorn.io/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
