import type { Technology } from '#model/catalog.ts';

export const netflixEureka: Technology = {
  id: 'netflix-eureka',
  name: 'Netflix Eureka',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Finding services by name is built into every container and function service.' },
  seen: { repository: 'spring-petclinic/spring-petclinic-microservices', path: 'spring-petclinic-discovery-server/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-netflix-eureka-server',
      shows: 'use',
      rung: 'container',
      example:
        '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-netflix-eureka-server</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.cloud:spring-cloud-starter-netflix-eureka-client',
      shows: 'need',
      example:
        '<dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-starter-netflix-eureka-client</artifactId></dependency>',
    },
  ],
};
