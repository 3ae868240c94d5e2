import type { Technology } from '#model/catalog.ts';

export const jaeger: Technology = {
  id: 'jaeger',
  name: 'Jaeger',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['otlp'],
  seen: { repository: 'krakend/playground-community', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'jaeger-client', shows: 'need', example: '"jaeger-client": "latest"' },
    { in: 'image', name: 'jaegertracing/all-in-one', shows: 'use', rung: 'container', example: 'image: jaegertracing/all-in-one:latest' },
    { in: 'image', name: 'jaegertracing/jaeger', shows: 'use', rung: 'container', example: 'image: jaegertracing/jaeger:latest' },
    {
      in: 'chart',
      name: 'jaeger',
      shows: 'use',
      rung: 'container',
      example: '- { name: jaeger, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'jaegertracing.io/Jaeger',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: jaegertracing.io/v1, kind: Jaeger, metadata: { name: main } }',
    },
    {
      in: 'machine',
      name: 'jaeger',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: jaeger } }] }',
    },
  ],
};
