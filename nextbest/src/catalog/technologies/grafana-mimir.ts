import type { Technology } from '#model/catalog.ts';

export const grafanaMimir: Technology = {
  id: 'grafana-mimir',
  name: 'Grafana Mimir',
  capability: 'observability',
  market: { evolution: 0.78, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['prometheus'],
  seen: { repository: 'grafana/intro-to-mltp', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'grafana/mimir',
      shows: 'use',
      rung: 'container',
      example: 'image: grafana/mimir:1.0',
      notExample: 'image: grafana/mimir-not:1.0',
    },
    {
      in: 'chart',
      name: 'mimir-distributed',
      shows: 'use',
      rung: 'container',
      example: '- { name: mimir-distributed, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: mimir-distributed-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'terraform',
      name: 'mimir_*',
      shows: 'use',
      as: 'part',
      example: 'resource "mimir_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
