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
  marks: [
    { in: 'image', name: 'openzipkin/zipkin', shows: 'use', rung: 'container', example: 'image: openzipkin/zipkin:latest' },
    {
      in: 'image',
      name: 'openzipkin/zipkin-*',
      shows: 'use',
      rung: 'container',
      example: 'image: openzipkin/zipkin-dependencies:latest',
      notExample: 'image: openzipkin/example:latest',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-zipkin',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-zipkin</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-zipkin',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-zipkin</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-sleuth-zipkin',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-sleuth-zipkin</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'io.opentelemetry:opentelemetry-exporter-zipkin',
      shows: 'need',
      example: '<dependency><groupId>io.opentelemetry</groupId><artifactId>opentelemetry-exporter-zipkin</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'io.zipkin.reporter2:zipkin-reporter-brave',
      shows: 'need',
      example: '<dependency><groupId>io.zipkin.reporter2</groupId><artifactId>zipkin-reporter-brave</artifactId></dependency>',
    },
  ],
};
