import type { Technology } from '#model/catalog.ts';

export const astraTrident: Technology = {
  id: 'astra-trident',
  name: 'NetApp Trident',
  capability: 'file-storage',
  market: { evolution: 0.72, because: 'Shared file systems are rented by the gigabyte from every large cloud.' },
  speaks: ['csi'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/trident.netapp.io/TridentOrchestrator/testdata/healthy.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'trident.netapp.io/TridentOrchestrator',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: trident.netapp.io/v1, kind: TridentOrchestrator, metadata: { name: main } }',
      notExample: '{ apiVersion: trident.netapp.io/v1, kind: TridentOrchestratorNot, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'trident-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: trident-operator, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: trident-operator-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'trident.netapp.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: trident.netapp.io/v1, kind: TridentBackendConfig, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
