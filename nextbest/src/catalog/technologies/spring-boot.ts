import type { Technology } from '#model/catalog.ts';

export const springBoot: Technology = {
  id: 'spring-boot',
  name: 'Spring Boot',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Web frameworks are free and alike; what is left is where they run.' },
  speaks: ['http'],
  lifespan: 'spring-boot',
  seen: { repository: 'apache/camel-spring-boot-examples', path: 'pojo/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-web',
      shows: 'need',
      as: 'part',
      release: true,
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-webflux',
      shows: 'need',
      as: 'part',
      release: true,
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-webflux</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter',
      shows: 'need',
      as: 'part',
      release: true,
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter</artifactId></dependency>',
    },
  ],
};
