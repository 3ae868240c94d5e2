import type { Technology } from '#model/catalog.ts';

export const akeyless: Technology = {
  id: 'akeyless',
  name: 'Akeyless',
  capability: 'secrets',
  market: { evolution: 0.75, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'external-secrets/external-secrets', path: 'e2e/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/akeylesslabs/akeyless-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/akeylesslabs/akeyless-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'pypi', name: 'akeyless', shows: 'use', rung: 'saas', example: 'akeyless==1.0.0', notExample: 'akeyless-not==1.0.0' },
    { in: 'npm', name: 'akeyless', shows: 'use', rung: 'saas', example: '"akeyless": "1.0.0"', notExample: '"akeyless-not": "1.0.0"' },
    {
      in: 'maven',
      name: 'io.akeyless:akeyless-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.akeyless</groupId><artifactId>akeyless-java</artifactId></dependency>',
      notExample: '<dependency><groupId>io.akeyless</groupId><artifactId>akeyless-java-not</artifactId></dependency>',
    },
  ],
};
