import type { Technology } from '#model/catalog.ts';

export const netdata: Technology = {
  id: 'netdata',
  name: 'Netdata',
  capability: 'observability',
  market: { evolution: 0.88, because: 'Metrics of machines are collected as a service by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/netdata/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'netdata/netdata',
      shows: 'use',
      rung: 'container',
      example: 'image: netdata/netdata:1.0',
      notExample: 'image: netdata/netdata-not:1.0',
    },
    {
      in: 'machine',
      name: 'netdata',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: netdata } }] }',
    },
  ],
};
