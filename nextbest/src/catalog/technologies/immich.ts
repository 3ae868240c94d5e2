import type { Technology } from '#model/catalog.ts';

export const immich: Technology = {
  id: 'immich',
  name: 'Immich',
  capability: 'media',
  market: { evolution: 0.88, because: 'Keeping pictures is sold by the gigabyte by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/immich/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/immich-app/immich-server',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/immich-app/immich-server:1.0',
      notExample: 'image: ghcr.io/immich-app/immich-server-not:1.0',
    },
  ],
};
