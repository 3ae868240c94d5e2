import type { Technology } from '#model/catalog.ts';

export const ory: Technology = {
  id: 'ory',
  name: 'Ory Hydra',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  marks: [
    { in: 'image', name: 'oryd/hydra', shows: 'use', rung: 'container', example: 'image: oryd/hydra:latest' },
    {
      in: 'chart',
      name: 'hydra',
      shows: 'use',
      rung: 'container',
      example: '- { name: hydra, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
