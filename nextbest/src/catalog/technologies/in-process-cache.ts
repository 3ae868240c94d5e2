import type { Technology } from '#model/catalog.ts';

export const inProcessCache: Technology = {
  id: 'in-process-cache',
  name: 'In-process cache (may be all that is needed)',
  capability: 'cache',
  market: { evolution: 0.9, because: 'Keeping values in memory is a library call in every language.' },
  seen: { repository: 'thingsboard/thingsboard', path: 'dao/pom.xml' },
  marks: [
    { in: 'npm', name: 'node-cache', shows: 'need', as: 'part', example: '"node-cache": "latest"' },
    { in: 'npm', name: 'lru-cache', shows: 'need', as: 'part', example: '"lru-cache": "latest"' },
    { in: 'pypi', name: 'cachetools', shows: 'need', as: 'part', example: 'cachetools' },
    {
      in: 'maven',
      name: 'com.github.ben-manes.caffeine:caffeine',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>com.github.ben-manes.caffeine</groupId><artifactId>caffeine</artifactId></dependency>',
    },
  ],
};
