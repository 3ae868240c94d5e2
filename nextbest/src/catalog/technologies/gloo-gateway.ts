import type { Technology } from '#model/catalog.ts';

export const glooGateway: Technology = {
  id: 'gloo-gateway',
  name: 'Gloo Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.78, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/gateway.solo.io/Gateway/testdata/gloo-pending.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'gloo',
      shows: 'use',
      rung: 'container',
      example: '- { name: gloo, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: gloo-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'gateway.solo.io/Gateway',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: gateway.solo.io/v1, kind: Gateway, metadata: { name: main } }',
      notExample: '{ apiVersion: gateway.solo.io/v1, kind: GatewayNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'gateway.solo.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: gateway.solo.io/v1, kind: MatchableHttpGateway, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'gloo.solo.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: gloo.solo.io/v1, kind: Proxy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
