import type { Technology } from '#model/catalog.ts';

export const shedlock: Technology = {
  id: 'shedlock',
  name: 'ShedLock',
  capability: 'scheduler',
  market: { evolution: 0.93, because: 'A scheduler that starts a job once needs no lock.' },
  seen: { repository: 'eugenp/tutorials', path: 'spring-boot-modules/spring-boot-libraries/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'net.javacrumbs.shedlock:shedlock-spring',
      shows: 'use',
      rung: 'home-made',
      as: 'part',
      example: '<dependency><groupId>net.javacrumbs.shedlock</groupId><artifactId>shedlock-spring</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'net.javacrumbs.shedlock:shedlock-core',
      shows: 'use',
      rung: 'home-made',
      as: 'part',
      example: '<dependency><groupId>net.javacrumbs.shedlock</groupId><artifactId>shedlock-core</artifactId></dependency>',
    },
  ],
};
