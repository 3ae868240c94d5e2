import type { Technology } from '#model/catalog.ts';

export const thumbor: Technology = {
  id: 'thumbor',
  name: 'Thumbor',
  capability: 'media',
  market: { evolution: 0.72, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['image'],
  seen: { repository: 'laradock/laradock', path: 'thumbor/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'apsl/thumbor',
      shows: 'use',
      rung: 'container',
      example: 'image: apsl/thumbor:1.0',
      notExample: 'image: apsl/thumbor-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/thumbor/thumbor',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/thumbor/thumbor:1.0',
      notExample: 'image: ghcr.io/thumbor/thumbor-not:1.0',
    },
    { in: 'pypi', name: 'thumbor', shows: 'need', example: 'thumbor==1.0.0', notExample: 'thumbor-not==1.0.0' },
  ],
};
