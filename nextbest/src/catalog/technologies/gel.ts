import type { Technology } from '#model/catalog.ts';

export const gel: Technology = {
  id: 'gel',
  name: 'Gel',
  capability: 'relational-db',
  market: { evolution: 0.6, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['edgeql'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/gel/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'edgedb', shows: 'need', example: '"edgedb": "1.0.0"', notExample: '"edgedb-not": "1.0.0"' },
    { in: 'npm', name: 'gel', shows: 'need', example: '"gel": "1.0.0"', notExample: '"gel-not": "1.0.0"' },
    { in: 'pypi', name: 'edgedb', shows: 'need', example: 'edgedb==1.0.0', notExample: 'edgedb-not==1.0.0' },
    { in: 'pypi', name: 'gel', shows: 'need', example: 'gel==1.0.0', notExample: 'gel-not==1.0.0' },
    {
      in: 'image',
      name: 'geldata/gel',
      shows: 'use',
      rung: 'container',
      example: 'image: geldata/gel:1.0',
      notExample: 'image: geldata/gel-not:1.0',
    },
  ],
};
