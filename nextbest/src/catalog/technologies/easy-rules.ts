import type { Technology } from '#model/catalog.ts';

export const easyRules: Technology = {
  id: 'easy-rules',
  name: 'Easy Rules',
  capability: 'rules-engine',
  market: { evolution: 0.7, because: 'Rules are mostly kept as code; hosted decision services exist but few teams rent them.' },
  seen: { repository: 'eugenp/tutorials', path: 'rule-engines-modules/easy-rules/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.jeasy:easy-rules-core',
      shows: 'use',
      rung: 'home-made',
      example: '<dependency><groupId>org.jeasy</groupId><artifactId>easy-rules-core</artifactId></dependency>',
    },
  ],
};
