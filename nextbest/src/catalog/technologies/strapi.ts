import type { Technology } from '#model/catalog.ts';

export const strapi: Technology = {
  id: 'strapi',
  name: 'Strapi',
  capability: 'media',
  market: { evolution: 0.75, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/strapi/docker-compose.yml' },
  marks: [
    {
      in: 'npm',
      name: '@strapi/strapi',
      shows: 'use',
      as: 'part',
      example: '"@strapi/strapi": "1.0.0"',
      notExample: '"@strapi/strapi-not": "1.0.0"',
    },
    {
      in: 'image',
      name: 'strapi/strapi',
      shows: 'use',
      rung: 'container',
      example: 'image: strapi/strapi:1.0',
      notExample: 'image: strapi/strapi-not:1.0',
    },
    {
      in: 'image',
      name: 'elestio/strapi-production',
      shows: 'use',
      rung: 'container',
      example: 'image: elestio/strapi-production:1.0',
      notExample: 'image: elestio/strapi-production-not:1.0',
    },
  ],
};
