import type { Technology } from '#model/catalog.ts';

export const photoprism: Technology = {
  id: 'photoprism',
  name: 'PhotoPrism',
  capability: 'media',
  market: { evolution: 0.88, because: 'Keeping pictures is sold by the gigabyte by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/photoprism/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'photoprism/photoprism',
      shows: 'use',
      rung: 'container',
      example: 'image: photoprism/photoprism:1.0',
      notExample: 'image: photoprism/photoprism-not:1.0',
    },
  ],
};
