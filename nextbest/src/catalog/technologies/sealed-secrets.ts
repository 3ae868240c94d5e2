import type { Technology } from '#model/catalog.ts';

export const sealedSecrets: Technology = {
  id: 'sealed-secrets',
  name: 'Sealed Secrets',
  capability: 'secrets',
  market: { evolution: 0.9, because: 'Secret stores of the clouds need no encrypted copies in a repository.' },
  shared: true,
  speaks: ['kubernetes'],
  seen: { repository: 'linkerd/linkerd-examples', path: 'gitops/argo-apps/sealed-secrets.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'bitnami.com/SealedSecret',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: bitnami.com/v1, kind: SealedSecret, metadata: { name: settings } }',
    },
    {
      in: 'chart',
      name: 'sealed-secrets',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: sealed-secrets, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
