import type { Technology } from '#model/catalog.ts';

export const verdaccio: Technology = {
  id: 'verdaccio',
  name: 'Verdaccio',
  capability: 'container-registry',
  market: { evolution: 0.8, because: 'Keeping packages is sold by the gigabyte by every code host and cloud.' },
  speaks: ['packages'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/verdaccio/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'verdaccio/verdaccio',
      shows: 'use',
      rung: 'container',
      example: 'image: verdaccio/verdaccio:1.0',
      notExample: 'image: verdaccio/verdaccio-not:1.0',
    },
    {
      in: 'chart',
      name: 'verdaccio',
      shows: 'use',
      rung: 'container',
      example: '- { name: verdaccio, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: verdaccio-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
