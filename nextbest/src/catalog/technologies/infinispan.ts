import type { Technology } from '#model/catalog.ts';

export const infinispan: Technology = {
  id: 'infinispan',
  name: 'Infinispan',
  capability: 'cache',
  market: { evolution: 0.72, because: 'Data kept in the memory of several machines is a product of few vendors; most teams rent a cache.' },
  speaks: ['infinispan'],
  seen: {
    repository: 'langchain-ai/langchain-community',
    path: 'libs/community/tests/integration_tests/vectorstores/docker-compose/infinispan/docker-compose.yaml',
  },
  marks: [
    {
      in: 'maven',
      name: 'org.infinispan:infinispan-client-hotrod',
      shows: 'need',
      example: '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-client-hotrod</artifactId></dependency>',
      notExample: '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-client-hotrod-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.infinispan:infinispan-spring-boot3-starter-remote',
      shows: 'need',
      example: '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-spring-boot3-starter-remote</artifactId></dependency>',
      notExample:
        '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-spring-boot3-starter-remote-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.infinispan:infinispan-spring6-remote',
      shows: 'need',
      example: '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-spring6-remote</artifactId></dependency>',
      notExample: '<dependency><groupId>org.infinispan</groupId><artifactId>infinispan-spring6-remote-not</artifactId></dependency>',
    },
    {
      in: 'image',
      name: 'quay.io/infinispan/server',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/infinispan/server:1.0',
      notExample: 'image: quay.io/infinispan/server-not:1.0',
    },
    {
      in: 'image',
      name: 'infinispan/server',
      shows: 'use',
      rung: 'container',
      example: 'image: infinispan/server:1.0',
      notExample: 'image: infinispan/server-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'infinispan.org/Infinispan',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: infinispan.org/v1, kind: Infinispan, metadata: { name: main } }',
      notExample: '{ apiVersion: infinispan.org/v1, kind: InfinispanNot, metadata: { name: main } }',
    },
  ],
};
