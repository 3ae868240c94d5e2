import type { Technology } from '#model/catalog.ts';

export const quartz: Technology = {
  id: 'quartz',
  name: 'Quartz Scheduler',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['cron'],
  seen: { repository: 'eugenp/tutorials', path: 'libraries/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.quartz-scheduler:quartz',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.boot:spring-boot-starter-quartz',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-quartz</artifactId></dependency>',
    },
  ],
};
