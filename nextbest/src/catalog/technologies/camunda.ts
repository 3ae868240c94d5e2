import type { Technology } from '#model/catalog.ts';

export const camunda: Technology = {
  id: 'camunda',
  name: 'Camunda',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['bpmn'],
  seen: { repository: 'dapr/components-contrib', path: 'tests/certification/bindings/zeebe/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'zeebe-node', shows: 'need', example: '"zeebe-node": "latest"' },
    { in: 'npm', name: '@camunda8/sdk', shows: 'need', example: '"@camunda8/sdk": "latest"' },
    {
      in: 'maven',
      name: 'org.camunda.bpm:camunda-engine',
      shows: 'use',
      rung: 'container',
      example: '<dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.camunda.bpm.springboot:camunda-bpm-spring-boot-starter',
      shows: 'use',
      rung: 'container',
      example:
        '<dependency><groupId>org.camunda.bpm.springboot</groupId><artifactId>camunda-bpm-spring-boot-starter</artifactId></dependency>',
    },
    { in: 'image', name: 'camunda/zeebe', shows: 'use', rung: 'container', example: 'image: camunda/zeebe:latest' },
    {
      in: 'image',
      name: 'camunda/camunda-bpm-platform',
      shows: 'use',
      rung: 'container',
      example: 'image: camunda/camunda-bpm-platform:latest',
    },
    {
      in: 'chart',
      name: 'camunda-platform',
      shows: 'use',
      rung: 'container',
      example: '- { name: camunda-platform, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
