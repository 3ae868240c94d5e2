import type { Technology } from '#model/catalog.ts';

export const mediacms: Technology = {
  id: 'mediacms',
  name: 'MediaCMS',
  capability: 'media',
  market: { evolution: 0.85, because: 'Hosting of video is sold by the minute by many vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/mediacms/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'mediacms/mediacms',
      shows: 'use',
      rung: 'container',
      example: 'image: mediacms/mediacms:1.0',
      notExample: 'image: mediacms/mediacms-not:1.0',
    },
  ],
};
