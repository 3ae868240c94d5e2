import type { Technology } from '#model/catalog.ts';

export const externalSecretsOperator: Technology = {
  id: 'external-secrets-operator',
  name: 'External Secrets Operator',
  capability: 'secrets',
  market: { evolution: 0.9, because: 'Container services of the clouds read their own secret stores directly.' },
  shared: true,
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/external-secrets/Chart.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'external-secrets.io/ExternalSecret',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: settings } }',
    },
    {
      in: 'kubernetes',
      name: 'external-secrets.io/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: external-secrets.io/v1, kind: SecretStore, metadata: { name: settings } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: settings } }',
    },
    {
      in: 'chart',
      name: 'external-secrets',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: external-secrets, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
