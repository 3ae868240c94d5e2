import type { Technology } from '#model/catalog.ts';

export const envoy: Technology = {
  id: 'envoy',
  name: 'Envoy',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'envoy',
  seen: { repository: 'open-telemetry/opentelemetry-demo', path: 'src/frontend-proxy/Dockerfile' },
  marks: [
    { in: 'image', name: 'envoyproxy/envoy', shows: 'use', rung: 'container', example: 'image: envoyproxy/envoy:latest' },
    { in: 'file', name: 'envoy.yaml', shows: 'need', example: 'envoy.yaml' },
    {
      in: 'machine',
      name: 'envoy',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: envoy } }] }',
    },
  ],
};
