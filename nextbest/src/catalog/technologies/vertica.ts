import type { Technology } from '#model/catalog.ts';

export const vertica: Technology = {
  id: 'vertica',
  name: 'Vertica',
  capability: 'analytics',
  market: { evolution: 0.75, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['vertica'],
  seen: { repository: 'DataDog/dd-trace-py', path: 'docker-compose.base.yml' },
  marks: [
    { in: 'pypi', name: 'vertica-python', shows: 'need', example: 'vertica-python==1.0.0', notExample: 'vertica-python-not==1.0.0' },
    { in: 'npm', name: 'vertica-nodejs', shows: 'need', example: '"vertica-nodejs": "1.0.0"', notExample: '"vertica-nodejs-not": "1.0.0"' },
    {
      in: 'image',
      name: 'vertica/vertica-ce',
      shows: 'use',
      rung: 'container',
      example: 'image: vertica/vertica-ce:1.0',
      notExample: 'image: vertica/vertica-ce-not:1.0',
    },
  ],
};
