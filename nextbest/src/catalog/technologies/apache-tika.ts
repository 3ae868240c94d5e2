import type { Technology } from '#model/catalog.ts';

export const apacheTika: Technology = {
  id: 'apache-tika',
  name: 'Apache Tika',
  capability: 'media',
  market: { evolution: 0.78, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['documents'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'paperless/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'apache/tika',
      shows: 'use',
      rung: 'container',
      example: 'image: apache/tika:1.0',
      notExample: 'image: apache/tika-not:1.0',
    },
  ],
};
