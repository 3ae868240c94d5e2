import type { Technology } from '#model/catalog.ts';

export const trino: Technology = {
  id: 'trino',
  name: 'Trino',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['sql'],
  seen: { repository: 'great-expectations/great_expectations', path: 'ci/azure-pipelines-os-integration.yml' },
  marks: [
    { in: 'image', name: 'trinodb/trino', shows: 'use', rung: 'container', example: 'image: trinodb/trino:latest' },
    {
      in: 'chart',
      name: 'trino',
      shows: 'use',
      rung: 'container',
      example: '- { name: trino, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
