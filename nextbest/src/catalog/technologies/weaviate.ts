import type { Technology } from '#model/catalog.ts';

export const weaviate: Technology = {
  id: 'weaviate',
  name: 'Weaviate',
  capability: 'search',
  market: { evolution: 0.7, because: 'Searching by meaning is sold by specialists, and built into most databases by now.' },
  speaks: ['weaviate'],
  seen: { repository: 'IceWhaleTech/CasaOS-AppStore', path: 'Apps/Dify/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'semitechnologies/weaviate',
      shows: 'use',
      rung: 'container',
      example: 'image: semitechnologies/weaviate:1.0',
      notExample: 'image: semitechnologies/weaviate-not:1.0',
    },
    {
      in: 'chart',
      name: 'weaviate',
      shows: 'use',
      rung: 'container',
      example: '- { name: weaviate, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: weaviate-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'npm',
      name: 'weaviate-client',
      shows: 'need',
      example: '"weaviate-client": "1.0.0"',
      notExample: '"weaviate-client-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: 'weaviate-ts-client',
      shows: 'need',
      example: '"weaviate-ts-client": "1.0.0"',
      notExample: '"weaviate-ts-client-not": "1.0.0"',
    },
    { in: 'pypi', name: 'weaviate-client', shows: 'need', example: 'weaviate-client==1.0.0', notExample: 'weaviate-client-not==1.0.0' },
    {
      in: 'maven',
      name: 'io.weaviate:client',
      shows: 'need',
      example: '<dependency><groupId>io.weaviate</groupId><artifactId>client</artifactId></dependency>',
      notExample: '<dependency><groupId>io.weaviate</groupId><artifactId>client-not</artifactId></dependency>',
    },
  ],
};
