import type { Technology } from '#model/catalog.ts';

export const activiti: Technology = {
  id: 'activiti',
  name: 'Activiti',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['bpmn'],
  marks: [
    {
      in: 'maven',
      name: 'org.activiti:activiti-engine',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.activiti</groupId><artifactId>activiti-engine</artifactId></dependency>',
    },
  ],
};
