import type { Technology } from '#model/catalog.ts';

export const wordpress: Technology = {
  id: 'wordpress',
  name: 'WordPress',
  capability: 'media',
  market: { evolution: 0.92, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'docker/awesome-compose', path: 'wordpress-mysql/compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'wordpress',
      shows: 'use',
      rung: 'container',
      example: 'image: wordpress:1.0',
      notExample: 'image: wordpress-not:1.0',
    },
    {
      in: 'image',
      name: 'bitnami/wordpress',
      shows: 'use',
      rung: 'container',
      example: 'image: bitnami/wordpress:1.0',
      notExample: 'image: bitnami/wordpress-not:1.0',
    },
    {
      in: 'chart',
      name: 'wordpress',
      shows: 'use',
      rung: 'container',
      example: '- { name: wordpress, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: wordpress-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'packagist',
      name: 'roots/wordpress',
      shows: 'need',
      example: '"roots/wordpress": "1.0.0"',
      notExample: '"roots/wordpress-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'johnpbloch/wordpress',
      shows: 'need',
      example: '"johnpbloch/wordpress": "1.0.0"',
      notExample: '"johnpbloch/wordpress-not": "1.0.0"',
    },
    {
      in: 'machine',
      name: 'wordpress',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: wordpress } }] }',
    },
  ],
};
