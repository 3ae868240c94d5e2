import type { Technology } from '#model/catalog.ts';

export const carbone: Technology = {
  id: 'carbone',
  name: 'Carbone',
  capability: 'media',
  market: { evolution: 0.72, because: 'Making a PDF is a library call, and sold by the page by several vendors.' },
  speaks: ['office-templates'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/carbone/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'carbone/carbone-ee',
      shows: 'use',
      rung: 'container',
      example: 'image: carbone/carbone-ee:1.0',
      notExample: 'image: carbone/carbone-ee-not:1.0',
    },
    { in: 'npm', name: 'carbone', shows: 'need', example: '"carbone": "1.0.0"', notExample: '"carbone-not": "1.0.0"' },
  ],
};
