import type { Technology } from '#model/catalog.ts';

export const wireguard: Technology = {
  id: 'wireguard',
  name: 'WireGuard',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['vpn'],
  seen: { repository: 'docker/awesome-compose', path: 'wireguard/compose.yaml' },
  marks: [
    { in: 'image', name: 'linuxserver/wireguard', shows: 'use', rung: 'container', example: 'image: linuxserver/wireguard:latest' },
    { in: 'file', name: 'wg0.conf', shows: 'use', rung: 'vm', example: 'deploy/wg0.conf' },
    {
      in: 'machine',
      name: 'wireguard',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: wireguard } }] }',
    },
  ],
};
