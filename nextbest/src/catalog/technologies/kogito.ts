import type { Technology } from '#model/catalog.ts';

export const kogito: Technology = {
  id: 'kogito',
  name: 'Kogito',
  capability: 'rules-engine',
  market: { evolution: 0.65, because: 'Rules are mostly kept as code; hosted decision services exist but few teams rent them.' },
  speaks: ['dmn'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'business-automation-operator/instance/base/kia-app.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'app.kiegroup.org/KieApp',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: app.kiegroup.org/v1, kind: KieApp, metadata: { name: main } }',
      notExample: '{ apiVersion: app.kiegroup.org/v1, kind: KieAppNot, metadata: { name: main } }',
    },
    {
      in: 'maven',
      name: 'org.kie.kogito:kogito-quarkus',
      shows: 'need',
      example: '<dependency><groupId>org.kie.kogito</groupId><artifactId>kogito-quarkus</artifactId></dependency>',
      notExample: '<dependency><groupId>org.kie.kogito</groupId><artifactId>kogito-quarkus-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.kie.kogito:kogito-spring-boot-starter',
      shows: 'need',
      example: '<dependency><groupId>org.kie.kogito</groupId><artifactId>kogito-spring-boot-starter</artifactId></dependency>',
      notExample: '<dependency><groupId>org.kie.kogito</groupId><artifactId>kogito-spring-boot-starter-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.kie:kie-server-client',
      shows: 'need',
      example: '<dependency><groupId>org.kie</groupId><artifactId>kie-server-client</artifactId></dependency>',
      notExample: '<dependency><groupId>org.kie</groupId><artifactId>kie-server-client-not</artifactId></dependency>',
    },
  ],
};
