import type { Technology } from '#model/catalog.ts';

export const togglz: Technology = {
  id: 'togglz',
  name: 'Togglz',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'togglz/togglz', path: 'pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.togglz:togglz-core',
      shows: 'need',
      example: '<dependency><groupId>org.togglz</groupId><artifactId>togglz-core</artifactId></dependency>',
    },
  ],
};
