import type { Technology } from '#model/catalog.ts';

export const caddy: Technology = {
  id: 'caddy',
  name: 'Caddy',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/caddy/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'caddy', shows: 'use', rung: 'container', example: 'image: caddy:latest' },
    { in: 'file', name: 'Caddyfile', shows: 'need', example: 'Caddyfile' },
    { in: 'platform', name: 'caddy/proxy', shows: 'need', as: 'part', example: 'reverse_proxy cart:80', notExample: 'respond "Hello"' },
    {
      in: 'machine',
      name: 'caddy',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: caddy } }] }',
    },
  ],
};
