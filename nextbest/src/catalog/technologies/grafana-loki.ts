import type { Technology } from '#model/catalog.ts';

export const grafanaLoki: Technology = {
  id: 'grafana-loki',
  name: 'Grafana Loki',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['loki'],
  lifespan: 'grafana-loki',
  seen: { repository: 'fermyon/spin', path: 'hack/o11y-stack/docker-compose.yaml' },
  marks: [
    { in: 'image', name: 'grafana/loki', shows: 'use', rung: 'container', example: 'image: grafana/loki:latest' },
    { in: 'image', name: 'grafana/promtail', shows: 'use', as: 'part', release: false, example: 'image: grafana/promtail:latest' },
    { in: 'image', name: 'grafana/alloy', shows: 'use', as: 'part', release: false, example: 'image: grafana/alloy:latest' },
    {
      in: 'chart',
      name: 'loki',
      shows: 'use',
      rung: 'container',
      example: '- { name: loki, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'loki-stack',
      shows: 'use',
      rung: 'container',
      example: '- { name: loki-stack, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'loki.grafana.com/LokiStack',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: loki.grafana.com/v1, kind: LokiStack, metadata: { name: orders } }',
      notExample: '{ apiVersion: loki.grafana.com/v1, kind: LokiStackPolicy, metadata: { name: orders } }',
    },
    {
      in: 'machine',
      name: 'loki',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: loki } }] }',
    },
    {
      in: 'machine',
      name: 'promtail',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: promtail } }] }',
    },
  ],
};
