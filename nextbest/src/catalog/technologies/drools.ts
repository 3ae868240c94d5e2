import type { Technology } from '#model/catalog.ts';

export const drools: Technology = {
  id: 'drools',
  name: 'Drools',
  capability: 'rules-engine',
  market: { evolution: 0.7, because: 'Rules are mostly kept as code; hosted decision services exist but few teams rent them.' },
  speaks: ['drl'],
  seen: { repository: 'flowable/flowable-engine', path: 'distro/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.drools:drools-core',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.drools</groupId><artifactId>drools-core</artifactId></dependency>',
    },
  ],
};
