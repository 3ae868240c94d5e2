import type { Technology } from '#model/catalog.ts';

export const dex: Technology = {
  id: 'dex',
  name: 'Dex',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'kubeflow/manifests', path: 'common/dex/base/deployment.yaml' },
  marks: [
    { in: 'image', name: 'dexidp/dex', shows: 'use', rung: 'container', example: 'image: dexidp/dex:latest' },
    { in: 'image', name: 'ghcr.io/dexidp/dex', shows: 'use', rung: 'container', example: 'image: ghcr.io/dexidp/dex:latest' },
    {
      in: 'chart',
      name: 'dex',
      shows: 'use',
      rung: 'container',
      example: '- { name: dex, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
