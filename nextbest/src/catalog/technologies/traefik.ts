import type { Technology } from '#model/catalog.ts';

export const traefik: Technology = {
  id: 'traefik',
  name: 'Traefik',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'traefik',
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/traefik/Chart.yaml' },
  marks: [
    { in: 'image', name: 'traefik', shows: 'use', rung: 'container', example: 'image: traefik:v3.5' },
    {
      in: 'chart',
      name: 'traefik',
      shows: 'use',
      rung: 'container',
      example: '- { name: traefik, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'traefik.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: traefik.io/v1, kind: IngressRoute, metadata: { name: public } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: public } }',
    },
    {
      in: 'kubernetes',
      name: 'traefik.containo.us/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: traefik.containo.us/v1, kind: IngressRoute, metadata: { name: public } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: public } }',
    },
    {
      in: 'machine',
      name: 'traefik',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: traefik } }] }',
    },
  ],
};
