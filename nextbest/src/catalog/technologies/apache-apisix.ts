import type { Technology } from '#model/catalog.ts';

export const apacheApisix: Technology = {
  id: 'apache-apisix',
  name: 'Apache APISIX',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'apache/apisix-docker', path: 'example/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'apache/apisix', shows: 'use', rung: 'container', example: 'image: apache/apisix:latest' },
    {
      in: 'chart',
      name: 'apisix',
      shows: 'use',
      rung: 'container',
      example: '- { name: apisix, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
