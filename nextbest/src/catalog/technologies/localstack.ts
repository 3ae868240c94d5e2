import type { Technology } from '#model/catalog.ts';

export const localstack: Technology = {
  id: 'localstack',
  name: 'LocalStack',
  capability: 'compute',
  market: { evolution: 0.8, because: 'A stand-in for development; nothing in production depends on it.' },
  cloud: 'aws',
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'image', name: 'localstack/localstack', shows: 'use', as: 'part', example: 'image: localstack/localstack:latest' },
    { in: 'image', name: 'gresau/localstack-persist', shows: 'use', as: 'part', example: 'image: gresau/localstack-persist:latest' },
  ],
};
