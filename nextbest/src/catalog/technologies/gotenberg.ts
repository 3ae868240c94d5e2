import type { Technology } from '#model/catalog.ts';

export const gotenberg: Technology = {
  id: 'gotenberg',
  name: 'Gotenberg',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['html', 'pdf'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/tela/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'gotenberg/gotenberg', shows: 'use', rung: 'container', example: 'image: gotenberg/gotenberg:latest' },
    {
      in: 'image',
      name: 'thecodingmachine/gotenberg',
      shows: 'use',
      rung: 'container',
      example: 'image: thecodingmachine/gotenberg:latest',
    },
  ],
};
