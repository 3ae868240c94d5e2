import type { Technology } from '#model/catalog.ts';

export const apacheHttpServer: Technology = {
  id: 'apache-http-server',
  name: 'Apache HTTP Server',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'apache-http-server',
  seen: { repository: 'aws-cloudformation/aws-cloudformation-templates', path: 'ECS/ECS_Schedule_Example.json' },
  marks: [
    { in: 'image', name: 'httpd', shows: 'use', rung: 'container', example: 'image: httpd:latest' },
    {
      in: 'machine',
      name: 'apache',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: apache } }] }',
      notExample: '- { hosts: web, tasks: [{ package: { name: apache-utils } }] }',
    },
    {
      in: 'machine',
      name: 'httpd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: httpd } }] }',
    },
  ],
};
