import type { Technology } from '#model/catalog.ts';

export const oryOathkeeper: Technology = {
  id: 'ory-oathkeeper',
  name: 'Ory Oathkeeper',
  capability: 'api-gateway',
  market: { evolution: 0.7, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'ory/examples', path: 'kratos-keto-flask/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'oryd/oathkeeper',
      shows: 'use',
      rung: 'container',
      example: 'image: oryd/oathkeeper:1.0',
      notExample: 'image: oryd/oathkeeper-not:1.0',
    },
    {
      in: 'chart',
      name: 'oathkeeper',
      shows: 'use',
      rung: 'container',
      example: '- { name: oathkeeper, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: oathkeeper-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
