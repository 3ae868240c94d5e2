import type { Technology } from '#model/catalog.ts';

export const uptimeKuma: Technology = {
  id: 'uptime-kuma',
  name: 'Uptime Kuma',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Checking whether a site is up is sold by the check by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/uptime-kuma/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'louislam/uptime-kuma',
      shows: 'use',
      rung: 'container',
      example: 'image: louislam/uptime-kuma:1.0',
      notExample: 'image: louislam/uptime-kuma-not:1.0',
    },
  ],
};
