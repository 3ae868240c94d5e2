import type { Technology } from '#model/catalog.ts';

export const rundeck: Technology = {
  id: 'rundeck',
  name: 'Rundeck',
  capability: 'scheduler',
  market: { evolution: 0.78, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['jobs'],
  seen: { repository: 'rundeck/docker-zoo', path: 'cloud/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'rundeck/rundeck',
      shows: 'use',
      rung: 'container',
      example: 'image: rundeck/rundeck:1.0',
      notExample: 'image: rundeck/rundeck-not:1.0',
    },
    {
      in: 'chart',
      name: 'rundeck',
      shows: 'use',
      rung: 'container',
      example: '- { name: rundeck, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: rundeck-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'rundeck',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: rundeck } }] }',
    },
    {
      in: 'machine',
      name: 'rundeckd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: rundeckd } }] }',
    },
  ],
};
