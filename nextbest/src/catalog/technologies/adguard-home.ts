import type { Technology } from '#model/catalog.ts';

export const adguardHome: Technology = {
  id: 'adguard-home',
  name: 'AdGuard Home',
  capability: 'networking',
  market: { evolution: 0.88, because: 'Names of hosts are resolved as a service by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/adguard/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'adguard/adguardhome',
      shows: 'use',
      rung: 'container',
      example: 'image: adguard/adguardhome:1.0',
      notExample: 'image: adguard/adguardhome-not:1.0',
    },
  ],
};
