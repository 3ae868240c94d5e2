import type { Technology } from '#model/catalog.ts';

export const springBootAdmin: Technology = {
  id: 'spring-boot-admin',
  name: 'Spring Boot Admin',
  capability: 'observability',
  market: { evolution: 0.85, because: 'How applications are doing is shown by every product that collects metrics and logs.' },
  seen: { repository: 'spring-petclinic/spring-petclinic-microservices', path: 'spring-petclinic-admin-server/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'de.codecentric:spring-boot-admin-starter-server',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>de.codecentric</groupId><artifactId>spring-boot-admin-starter-server</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'de.codecentric:spring-boot-admin-starter-client',
      shows: 'need',
      example: '<dependency><groupId>de.codecentric</groupId><artifactId>spring-boot-admin-starter-client</artifactId></dependency>',
    },
  ],
};
