import type { Technology } from '#model/catalog.ts';

export const joomla: Technology = {
  id: 'joomla',
  name: 'Joomla',
  capability: 'media',
  market: { evolution: 0.85, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/joomla/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'joomla', shows: 'use', rung: 'container', example: 'image: joomla:1.0', notExample: 'image: joomla-not:1.0' },
    {
      in: 'chart',
      name: 'joomla',
      shows: 'use',
      rung: 'container',
      example: '- { name: joomla, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: joomla-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
