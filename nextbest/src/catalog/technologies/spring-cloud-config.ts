import type { Technology } from '#model/catalog.ts';

export const springCloudConfig: Technology = {
  id: 'spring-cloud-config',
  name: 'Spring Cloud Config',
  capability: 'feature-flags',
  market: { evolution: 0.85, because: 'Shared settings are a feature of every cloud.' },
  seen: { repository: 'spring-petclinic/spring-petclinic-microservices', path: 'spring-petclinic-config-server/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-config-server',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-config-server</artifactId></dependency>',
    },
  ],
};
