import type { Technology } from '#model/catalog.ts';

export const ghost: Technology = {
  id: 'ghost',
  name: 'Ghost',
  capability: 'media',
  market: { evolution: 0.82, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'ghost/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'ghost', shows: 'use', rung: 'container', example: 'image: ghost:1.0', notExample: 'image: ghost-not:1.0' },
    {
      in: 'image',
      name: 'bitnami/ghost',
      shows: 'use',
      rung: 'container',
      example: 'image: bitnami/ghost:1.0',
      notExample: 'image: bitnami/ghost-not:1.0',
    },
    {
      in: 'chart',
      name: 'ghost',
      shows: 'use',
      rung: 'container',
      example: '- { name: ghost, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: ghost-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'npm',
      name: '@tryghost/content-api',
      shows: 'need',
      example: '"@tryghost/content-api": "1.0.0"',
      notExample: '"@tryghost/content-api-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@tryghost/admin-api',
      shows: 'need',
      example: '"@tryghost/admin-api": "1.0.0"',
      notExample: '"@tryghost/admin-api-not": "1.0.0"',
    },
  ],
};
