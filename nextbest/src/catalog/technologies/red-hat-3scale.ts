import type { Technology } from '#model/catalog.ts';

export const redHat3scale: Technology = {
  id: 'red-hat-3scale',
  name: 'Red Hat 3scale',
  capability: 'api-gateway',
  market: { evolution: 0.78, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/apps.3scale.net/APIManager/testdata/healthy.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'apps.3scale.net/APIManager',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: apps.3scale.net/v1, kind: APIManager, metadata: { name: main } }',
      notExample: '{ apiVersion: apps.3scale.net/v1, kind: APIManagerNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'apps.3scale.net/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: apps.3scale.net/v1, kind: Thing, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'capabilities.3scale.net/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: capabilities.3scale.net/v1, kind: ActiveDoc, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
