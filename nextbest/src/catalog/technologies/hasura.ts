import type { Technology } from '#model/catalog.ts';

export const hasura: Technology = {
  id: 'hasura',
  name: 'Hasura',
  capability: 'api-gateway',
  market: { evolution: 0.75, because: 'Interfaces over a database are made by several products, and sold by the request.' },
  speaks: ['graphql'],
  seen: { repository: 'nextauthjs/next-auth', path: 'packages/adapter-hasura/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'hasura/graphql-engine',
      shows: 'use',
      rung: 'container',
      example: 'image: hasura/graphql-engine:1.0',
      notExample: 'image: hasura/graphql-engine-not:1.0',
    },
    {
      in: 'chart',
      name: 'hasura',
      shows: 'use',
      rung: 'container',
      example: '- { name: hasura, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: hasura-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
