import type { Technology } from '#model/catalog.ts';

export const collabora: Technology = {
  id: 'collabora',
  name: 'Collabora Online',
  capability: 'media',
  market: { evolution: 0.82, because: 'Editing of documents together is sold by the person and month by many vendors.' },
  speaks: ['office'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/filestash/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'collabora/code',
      shows: 'use',
      rung: 'container',
      example: 'image: collabora/code:1.0',
      notExample: 'image: collabora/code-not:1.0',
    },
  ],
};
