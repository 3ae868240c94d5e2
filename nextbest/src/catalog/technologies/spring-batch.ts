import type { Technology } from '#model/catalog.ts';

export const springBatch: Technology = {
  id: 'spring-batch',
  name: 'Spring Batch',
  capability: 'workflow',
  market: { evolution: 0.85, because: 'Batch steps are a library; where they run is rented by the second.' },
  seen: { repository: 'eugenp/tutorials', path: 'spring-batch/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.springframework.batch:spring-batch-core',
      shows: 'need',
      example: '<dependency><groupId>org.springframework.batch</groupId><artifactId>spring-batch-core</artifactId></dependency>',
    },
  ],
};
