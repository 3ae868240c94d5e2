import type { Technology } from '#model/catalog.ts';

export const vaultwarden: Technology = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Keeping passwords is sold by the person and month by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/vaultwarden/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'vaultwarden/server',
      shows: 'use',
      rung: 'container',
      example: 'image: vaultwarden/server:1.0',
      notExample: 'image: vaultwarden/server-not:1.0',
    },
  ],
};
