import type { Technology } from '#model/catalog.ts';

export const fluentd: Technology = {
  id: 'fluentd',
  name: 'Fluentd',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  seen: { repository: 'opensearch-project/data-prepper', path: 'examples/log-ingestion-fluentd/docker-compose.yaml' },
  marks: [
    { in: 'image', name: 'fluent/fluentd', shows: 'use', rung: 'container', example: 'image: fluent/fluentd:latest' },
    {
      in: 'image',
      name: 'fluent/fluentd-kubernetes-daemonset',
      shows: 'use',
      rung: 'container',
      example: 'image: fluent/fluentd-kubernetes-daemonset:v1.18-debian-cloudwatch-1',
    },
    {
      in: 'image',
      name: 'quay.io/fluentd_elasticsearch/fluentd',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/fluentd_elasticsearch/fluentd:v4.7.2',
    },
    {
      in: 'chart',
      name: 'fluentd',
      shows: 'use',
      rung: 'container',
      example: '- { name: fluentd, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'fluent.conf', shows: 'need', example: 'deploy/fluent.conf' },
    {
      in: 'machine',
      name: 'td-agent',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: td-agent } }] }',
    },
    {
      in: 'machine',
      name: 'fluentd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: fluentd } }] }',
    },
  ],
};
