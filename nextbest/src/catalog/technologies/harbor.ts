import type { Technology } from '#model/catalog.ts';

export const harbor: Technology = {
  id: 'harbor',
  name: 'Harbor',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  marks: [
    { in: 'image', name: 'goharbor/harbor-core', shows: 'use', rung: 'container', example: 'image: goharbor/harbor-core:latest' },
    {
      in: 'image',
      name: 'goharbor/*',
      shows: 'use',
      as: 'part',
      example: 'image: goharbor/harbor-portal:latest',
      notExample: 'image: postgres:17',
    },
    {
      in: 'chart',
      name: 'harbor',
      shows: 'use',
      rung: 'container',
      example: '- { name: harbor, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'harbor',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: harbor } }] }',
    },
  ],
};
