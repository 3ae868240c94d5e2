import type { Technology } from '#model/catalog.ts';

export const directus: Technology = {
  id: 'directus',
  name: 'Directus',
  capability: 'media',
  market: { evolution: 0.75, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/directus/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@directus/sdk', shows: 'need', example: '"@directus/sdk": "1.0.0"', notExample: '"@directus/sdk-not": "1.0.0"' },
    {
      in: 'image',
      name: 'directus/directus',
      shows: 'use',
      rung: 'container',
      example: 'image: directus/directus:1.0',
      notExample: 'image: directus/directus-not:1.0',
    },
    {
      in: 'chart',
      name: 'directus',
      shows: 'use',
      rung: 'container',
      example: '- { name: directus, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: directus-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
