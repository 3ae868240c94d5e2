import type { Technology } from '#model/catalog.ts';

export const apachePulsar: Technology = {
  id: 'apache-pulsar',
  name: 'Apache Pulsar',
  capability: 'streaming',
  market: { evolution: 0.75, because: 'Pulsar is sold as a service by few vendors.' },
  speaks: ['pulsar'],
  seen: { repository: 'quarkusio/quarkus-quickstarts', path: 'pulsar-quickstart/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'pulsar-client', shows: 'need', example: '"pulsar-client": "latest"' },
    { in: 'image', name: 'apachepulsar/pulsar', shows: 'use', rung: 'container', example: 'image: apachepulsar/pulsar:latest' },
    {
      in: 'chart',
      name: 'pulsar',
      shows: 'use',
      rung: 'container',
      example: '- { name: pulsar, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
