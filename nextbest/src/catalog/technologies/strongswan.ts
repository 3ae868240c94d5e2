import type { Technology } from '#model/catalog.ts';

export const strongswan: Technology = {
  id: 'strongswan',
  name: 'strongSwan',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'gaomd/docker-ikev2-vpn-server', path: 'etc/strongswan.conf' },
  marks: [
    { in: 'file', name: 'strongswan.conf', shows: 'use', rung: 'vm', example: 'deploy/strongswan.conf' },
    {
      in: 'machine',
      name: 'strongswan',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: strongswan } }] }',
    },
  ],
};
