import type { Technology } from '#model/catalog.ts';

export const piHole: Technology = {
  id: 'pi-hole',
  name: 'Pi-hole',
  capability: 'networking',
  market: { evolution: 0.88, because: 'Names of hosts are resolved as a service by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/pihole/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'pihole/pihole',
      shows: 'use',
      rung: 'container',
      example: 'image: pihole/pihole:1.0',
      notExample: 'image: pihole/pihole-not:1.0',
    },
    {
      in: 'machine',
      name: 'pihole',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: pihole } }] }',
    },
  ],
};
