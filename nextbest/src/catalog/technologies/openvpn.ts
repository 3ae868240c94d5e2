import type { Technology } from '#model/catalog.ts';

export const openvpn: Technology = {
  id: 'openvpn',
  name: 'OpenVPN',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'lescactus/docker-openvpn', path: 'openvpn/server.conf' },
  marks: [
    { in: 'image', name: 'kylemanna/openvpn', shows: 'use', rung: 'container', example: 'image: kylemanna/openvpn:latest' },
    { in: 'file', name: 'openvpn', shows: 'use', rung: 'vm', example: 'deploy/openvpn/server.conf' },
    {
      in: 'image',
      name: 'openvpn/openvpn-as',
      shows: 'use',
      rung: 'container',
      example: 'image: openvpn/openvpn-as:2.14',
      notExample: 'image: openvpn/openvpn-as-not:1.0',
    },
    {
      in: 'machine',
      name: 'openvpn',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: openvpn } }] }',
    },
  ],
};
