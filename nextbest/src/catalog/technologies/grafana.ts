import type { Technology } from '#model/catalog.ts';

export const grafana: Technology = {
  id: 'grafana',
  name: 'Grafana',
  capability: 'observability',
  market: { evolution: 0.88, because: 'Dashboards for metrics are sold per user by its vendor and several clouds.' },
  speaks: ['grafana'],
  lifespan: 'grafana',
  seen: { repository: 'krakend/playground-community', path: 'docker-compose.yml' },
  marks: [
    { in: 'image', name: 'grafana/grafana', shows: 'use', rung: 'container', example: 'image: grafana/grafana:12.1.0' },
    {
      in: 'chart',
      name: 'grafana',
      shows: 'use',
      rung: 'container',
      example: '- { name: grafana, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'grafana-dashboard', shows: 'use', rung: 'vm', as: 'part', example: 'grafana/dashboards/web.json' },
    {
      in: 'terraform',
      name: 'grafana_*',
      shows: 'use',
      as: 'part',
      example: 'resource "grafana_dashboard" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    {
      in: 'kubernetes',
      name: 'grafana.integreatly.org/Grafana',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: grafana.integreatly.org/v1, kind: Grafana, metadata: { name: orders } }',
      notExample: '{ apiVersion: grafana.integreatly.org/v1, kind: GrafanaPolicy, metadata: { name: orders } }',
    },
    {
      in: 'machine',
      name: 'grafana',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: grafana } }] }',
    },
    {
      in: 'machine',
      name: 'grafana-server',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: grafana-server } }] }',
    },
  ],
};
