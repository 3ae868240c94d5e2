import type { Technology } from '#model/catalog.ts';

export const hazelcast: Technology = {
  id: 'hazelcast',
  name: 'Hazelcast',
  capability: 'cache',
  market: { evolution: 0.75, because: 'Data kept in the memory of several machines is a product of few vendors; most teams rent a cache.' },
  speaks: ['hazelcast'],
  seen: { repository: 'spring-projects/spring-boot', path: 'module/spring-boot-hazelcast/build.gradle' },
  marks: [
    {
      in: 'maven',
      name: 'com.hazelcast:hazelcast',
      shows: 'need',
      example: '<dependency><groupId>com.hazelcast</groupId><artifactId>hazelcast</artifactId></dependency>',
      notExample: '<dependency><groupId>com.hazelcast</groupId><artifactId>hazelcast-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.hazelcast:hazelcast-spring',
      shows: 'need',
      example: '<dependency><groupId>com.hazelcast</groupId><artifactId>hazelcast-spring</artifactId></dependency>',
      notExample: '<dependency><groupId>com.hazelcast</groupId><artifactId>hazelcast-spring-not</artifactId></dependency>',
    },
    {
      in: 'npm',
      name: 'hazelcast-client',
      shows: 'need',
      example: '"hazelcast-client": "1.0.0"',
      notExample: '"hazelcast-client-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'hazelcast-python-client',
      shows: 'need',
      example: 'hazelcast-python-client==1.0.0',
      notExample: 'hazelcast-python-client-not==1.0.0',
    },
    {
      in: 'image',
      name: 'hazelcast/hazelcast',
      shows: 'use',
      rung: 'container',
      example: 'image: hazelcast/hazelcast:1.0',
      notExample: 'image: hazelcast/hazelcast-not:1.0',
    },
    {
      in: 'chart',
      name: 'hazelcast',
      shows: 'use',
      rung: 'container',
      example: '- { name: hazelcast, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: hazelcast-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
