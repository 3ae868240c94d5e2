import type { Technology } from '#model/catalog.ts';

export const testcontainers: Technology = {
  id: 'testcontainers',
  name: 'Testcontainers',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Test stand-ins are free and alike.' },
  seen: { repository: 'confluentinc/terraform-provider-confluent', path: 'go.mod' },
  marks: [
    { in: 'npm', name: 'testcontainers', shows: 'need', as: 'part', example: '"testcontainers": "latest"' },
    {
      in: 'maven',
      name: 'org.testcontainers:*',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>org.testcontainers</groupId><artifactId>postgresql</artifactId></dependency>',
      notExample: '<dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/testcontainers/testcontainers-go',
      shows: 'need',
      as: 'part',
      example: 'github.com/testcontainers/testcontainers-go v1.0.0',
    },
  ],
};
