import type { Technology } from '#model/catalog.ts';

export const apacheIgnite: Technology = {
  id: 'apache-ignite',
  name: 'Apache Ignite',
  capability: 'cache',
  market: { evolution: 0.7, because: 'Data kept in the memory of several machines is a product of few vendors; most teams rent a cache.' },
  speaks: ['ignite'],
  seen: { repository: 'getredash/redash', path: 'pyproject.toml' },
  marks: [
    {
      in: 'maven',
      name: 'org.apache.ignite:ignite-core',
      shows: 'need',
      example: '<dependency><groupId>org.apache.ignite</groupId><artifactId>ignite-core</artifactId></dependency>',
      notExample: '<dependency><groupId>org.apache.ignite</groupId><artifactId>ignite-core-not</artifactId></dependency>',
    },
    { in: 'pypi', name: 'pyignite', shows: 'need', example: 'pyignite==1.0.0', notExample: 'pyignite-not==1.0.0' },
    {
      in: 'image',
      name: 'apacheignite/ignite',
      shows: 'use',
      rung: 'container',
      example: 'image: apacheignite/ignite:1.0',
      notExample: 'image: apacheignite/ignite-not:1.0',
    },
  ],
};
