import type { Technology } from '#model/catalog.ts';

export const jobrunr: Technology = {
  id: 'jobrunr',
  name: 'JobRunr',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  seen: { repository: 'eugenp/tutorials', path: 'spring-boot-modules/spring-boot-libraries-2/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.jobrunr:jobrunr',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.jobrunr</groupId><artifactId>jobrunr</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.jobrunr:jobrunr-spring-boot-*',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.jobrunr</groupId><artifactId>jobrunr-spring-boot-3-starter</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
  ],
};
