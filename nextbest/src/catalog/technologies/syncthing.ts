import type { Technology } from '#model/catalog.ts';

export const syncthing: Technology = {
  id: 'syncthing',
  name: 'Syncthing',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Keeping files in step is sold by the person and month by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/syncthing/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'syncthing/syncthing',
      shows: 'use',
      rung: 'container',
      example: 'image: syncthing/syncthing:1.0',
      notExample: 'image: syncthing/syncthing-not:1.0',
    },
  ],
};
