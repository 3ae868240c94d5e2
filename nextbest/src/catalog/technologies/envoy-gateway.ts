import type { Technology } from '#model/catalog.ts';

export const envoyGateway: Technology = {
  id: 'envoy-gateway',
  name: 'Envoy Gateway',
  capability: 'networking',
  market: { evolution: 0.78, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'formbricks/formbricks', path: 'charts/formbricks/Chart.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'gateway-helm',
      shows: 'use',
      rung: 'container',
      example: '- { name: gateway-helm, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: gateway-helm-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'envoyproxy/gateway',
      shows: 'use',
      rung: 'container',
      example: 'image: envoyproxy/gateway:1.0',
      notExample: 'image: envoyproxy/gateway-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'gateway.envoyproxy.io/EnvoyProxy',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: gateway.envoyproxy.io/v1, kind: EnvoyProxy, metadata: { name: main } }',
      notExample: '{ apiVersion: gateway.envoyproxy.io/v1, kind: EnvoyProxyNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'gateway.envoyproxy.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: gateway.envoyproxy.io/v1, kind: BackendTrafficPolicy, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
