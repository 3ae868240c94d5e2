import type { Technology } from '#model/catalog.ts';

export const oryKratos: Technology = {
  id: 'ory-kratos',
  name: 'Ory Kratos',
  capability: 'auth',
  market: { evolution: 0.75, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'ory/examples', path: 'django-ory-cloud/docker-compose.yml' },
  marks: [
    {
      in: 'npm',
      name: '@ory/kratos-client',
      shows: 'need',
      example: '"@ory/kratos-client": "1.0.0"',
      notExample: '"@ory/kratos-client-not": "1.0.0"',
    },
    {
      in: 'go',
      name: 'github.com/ory/kratos-client-go',
      shows: 'need',
      example: 'github.com/ory/kratos-client-go v1.0.0',
      notExample: 'github.com/ory/kratos-client-go-not v1.0.0',
    },
    {
      in: 'image',
      name: 'oryd/kratos',
      shows: 'use',
      rung: 'container',
      example: 'image: oryd/kratos:1.0',
      notExample: 'image: oryd/kratos-not:1.0',
    },
    {
      in: 'chart',
      name: 'kratos',
      shows: 'use',
      rung: 'container',
      example: '- { name: kratos, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kratos-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
