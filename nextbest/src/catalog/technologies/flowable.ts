import type { Technology } from '#model/catalog.ts';

export const flowable: Technology = {
  id: 'flowable',
  name: 'Flowable',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['bpmn'],
  seen: { repository: 'flowable/flowable-engine', path: 'modules/flowable-bom/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.flowable:flowable-engine',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.flowable</groupId><artifactId>flowable-engine</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.flowable:flowable-spring-boot-starter',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.flowable</groupId><artifactId>flowable-spring-boot-starter</artifactId></dependency>',
    },
  ],
};
