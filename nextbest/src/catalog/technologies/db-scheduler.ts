import type { Technology } from '#model/catalog.ts';

export const dbScheduler: Technology = {
  id: 'db-scheduler',
  name: 'db-scheduler',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  seen: { repository: 'eugenp/tutorials', path: 'libraries-7/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'com.github.kagkarlsson:db-scheduler',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>com.github.kagkarlsson</groupId><artifactId>db-scheduler</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.github.kagkarlsson:db-scheduler-spring-boot-starter',
      shows: 'use',
      rung: 'home-made',
      example:
        '<dependency><groupId>com.github.kagkarlsson</groupId><artifactId>db-scheduler-spring-boot-starter</artifactId></dependency>',
    },
  ],
};
