import type { Technology } from '#model/catalog.ts';

export const owncast: Technology = {
  id: 'owncast',
  name: 'Owncast',
  capability: 'media',
  market: { evolution: 0.88, because: 'Live video is carried by the minute by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/owncast/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'owncast/owncast',
      shows: 'use',
      rung: 'container',
      example: 'image: owncast/owncast:1.0',
      notExample: 'image: owncast/owncast-not:1.0',
    },
  ],
};
