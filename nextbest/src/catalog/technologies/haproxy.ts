import type { Technology } from '#model/catalog.ts';

export const haproxy: Technology = {
  id: 'haproxy',
  name: 'HAProxy',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'haproxy',
  seen: { repository: 'thingsboard/thingsboard', path: 'docker/haproxy/config/haproxy.cfg' },
  marks: [
    { in: 'image', name: 'haproxy', shows: 'use', rung: 'container', example: 'image: haproxy:3.2' },
    {
      in: 'chart',
      name: 'haproxy',
      shows: 'use',
      rung: 'container',
      example: '- { name: haproxy, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'haproxy.cfg', shows: 'need', example: 'deploy/haproxy.cfg' },
    { in: 'platform', name: 'haproxy/proxy', shows: 'need', as: 'part', example: ' server a cart:80', notExample: ' bind *:80' },
    {
      in: 'machine',
      name: 'haproxy',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: haproxy } }] }',
    },
  ],
};
