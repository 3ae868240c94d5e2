import type { Technology } from '#model/catalog.ts';

export const zipkin: Technology = {
  id: 'zipkin',
  name: 'Zipkin',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['zipkin'],
  seen: { repository: 'spring-petclinic/spring-petclinic-microservices', path: 'docker-compose.yml' },
  marks: [{ in: 'image', name: 'openzipkin/zipkin', shows: 'use', rung: 'container', example: 'image: openzipkin/zipkin:latest' }],
};
