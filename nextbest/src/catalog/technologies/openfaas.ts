import type { Technology } from '#model/catalog.ts';

export const openfaas: Technology = {
  id: 'openfaas',
  name: 'OpenFaaS',
  capability: 'compute',
  market: { evolution: 0.78, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  speaks: ['container-image'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/openfaas.com/Function/testdata/healthy.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'openfaas',
      shows: 'use',
      rung: 'container',
      example: '- { name: openfaas, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: openfaas-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'openfaas.com/Function',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: openfaas.com/v1, kind: Function, metadata: { name: main } }',
      notExample: '{ apiVersion: openfaas.com/v1, kind: FunctionNot, metadata: { name: main } }',
    },
    { in: 'command', name: 'faas-cli', shows: 'use', as: 'part', example: '- run: faas-cli list' },
  ],
};
