import type { Technology } from '#model/catalog.ts';

export const oracleCoherence: Technology = {
  id: 'oracle-coherence',
  name: 'Oracle Coherence',
  capability: 'cache',
  market: { evolution: 0.7, because: 'Data kept in the memory of several machines is a product of few vendors; most teams rent a cache.' },
  speaks: ['coherence'],
  seen: { repository: 'dapr/components-contrib', path: '.github/infrastructure/docker-compose-coherence.yml' },
  marks: [
    {
      in: 'maven',
      name: 'com.oracle.coherence.ce:coherence',
      shows: 'need',
      example: '<dependency><groupId>com.oracle.coherence.ce</groupId><artifactId>coherence</artifactId></dependency>',
      notExample: '<dependency><groupId>com.oracle.coherence.ce</groupId><artifactId>coherence-not</artifactId></dependency>',
    },
    {
      in: 'image',
      name: 'ghcr.io/oracle/coherence-ce',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/oracle/coherence-ce:1.0',
      notExample: 'image: ghcr.io/oracle/coherence-ce-not:1.0',
    },
  ],
};
