import type { Technology } from '#model/catalog.ts';

export const grafanaTempo: Technology = {
  id: 'grafana-tempo',
  name: 'Grafana Tempo',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['otlp'],
  seen: { repository: 'fermyon/spin', path: 'hack/o11y-stack/docker-compose.yaml' },
  marks: [
    { in: 'image', name: 'grafana/tempo', shows: 'use', rung: 'container', example: 'image: grafana/tempo:latest' },
    {
      in: 'chart',
      name: 'tempo',
      shows: 'use',
      rung: 'container',
      example: '- { name: tempo, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
