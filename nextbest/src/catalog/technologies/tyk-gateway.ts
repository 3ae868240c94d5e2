import type { Technology } from '#model/catalog.ts';

export const tykGateway: Technology = {
  id: 'tyk-gateway',
  name: 'Tyk Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'TykTechnologies/tyk-pro-docker-demo', path: 'docker-compose.yml' },
  marks: [{ in: 'image', name: 'tykio/tyk-gateway', shows: 'use', rung: 'container', example: 'image: tykio/tyk-gateway:latest' }],
};
