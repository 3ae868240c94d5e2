import type { Technology } from '#model/catalog.ts';

export const certManager: Technology = {
  id: 'cert-manager',
  name: 'cert-manager',
  capability: 'networking',
  market: { evolution: 0.95, because: 'Certificates are issued and renewed free of charge by every cloud.' },
  shared: true,
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/cert-manager/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'cert-manager.io/Certificate',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'cert-manager.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: cert-manager.io/v1, kind: ClusterIssuer, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'acme.cert-manager.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: acme.cert-manager.io/v1, kind: Challenge, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'cert-manager',
      shows: 'use',
      rung: 'container',
      example: '- { name: cert-manager, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
