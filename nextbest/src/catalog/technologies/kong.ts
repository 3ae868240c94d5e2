import type { Technology } from '#model/catalog.ts';

export const kong: Technology = {
  id: 'kong',
  name: 'Kong Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'kong-gateway',
  seen: { repository: 'Dokploy/templates', path: 'blueprints/pre0.22.5-supabase/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'kong', shows: 'use', rung: 'container', example: 'image: kong:latest', notExample: 'image: kong/deck:latest' },
    { in: 'image', name: 'kong/kong-gateway', shows: 'use', rung: 'container', example: 'image: kong/kong-gateway:latest' },
    {
      in: 'chart',
      name: 'kong',
      shows: 'use',
      rung: 'container',
      example: '- { name: kong, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'configuration.konghq.com/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: configuration.konghq.com/v1, kind: KongPlugin, metadata: { name: public } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: public } }',
    },
    { in: 'file', name: 'kong.yml', shows: 'need', example: 'kong.yml' },
    {
      in: 'machine',
      name: 'kong',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: kong } }] }',
    },
  ],
};
