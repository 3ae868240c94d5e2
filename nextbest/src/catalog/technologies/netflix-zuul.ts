import type { Technology } from '#model/catalog.ts';

export const netflixZuul: Technology = {
  id: 'netflix-zuul',
  name: 'Netflix Zuul',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'sqshq/piggymetrics', path: 'gateway/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'com.netflix.zuul:zuul-core',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>com.netflix.zuul</groupId><artifactId>zuul-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-netflix-zuul',
      shows: 'use',
      rung: 'container',
      example:
        '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-netflix-zuul</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-zuul',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-zuul</artifactId></dependency>',
    },
  ],
};
