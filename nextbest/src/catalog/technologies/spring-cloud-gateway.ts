import type { Technology } from '#model/catalog.ts';

export const springCloudGateway: Technology = {
  id: 'spring-cloud-gateway',
  name: 'Spring Cloud Gateway',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'eugenp/tutorials', path: 'spring-cloud-modules/spring-cloud-gateway/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-gateway',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-gateway</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-gateway-server-*',
      shows: 'use',
      rung: 'container',
      example:
        '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-gateway-server-server-webmvc</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
  ],
};
