import type { Technology } from '#model/catalog.ts';

export const gatus: Technology = {
  id: 'gatus',
  name: 'Gatus',
  capability: 'observability',
  market: { evolution: 0.75, because: 'Checking whether a site is up is sold by the check by many vendors.' },
  speaks: ['http'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/gatus/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/twin/gatus',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/twin/gatus:1.0',
      notExample: 'image: ghcr.io/twin/gatus-not:1.0',
    },
    {
      in: 'image',
      name: 'twinproduction/gatus',
      shows: 'use',
      rung: 'container',
      example: 'image: twinproduction/gatus:1.0',
      notExample: 'image: twinproduction/gatus-not:1.0',
    },
    {
      in: 'chart',
      name: 'gatus',
      shows: 'use',
      rung: 'container',
      example: '- { name: gatus, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: gatus-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
