import type { Technology } from '#model/catalog.ts';

export const redpanda: Technology = {
  id: 'redpanda',
  name: 'Redpanda',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  speaks: ['kafka'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/posthog/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'redpandadata/redpanda', shows: 'use', rung: 'container', example: 'image: redpandadata/redpanda:latest' },
    {
      in: 'image',
      name: 'docker.redpanda.com/redpandadata/redpanda',
      shows: 'use',
      rung: 'container',
      example: 'image: docker.redpanda.com/redpandadata/redpanda:latest',
    },
    {
      in: 'chart',
      name: 'redpanda',
      shows: 'use',
      rung: 'container',
      example: '- { name: redpanda, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
