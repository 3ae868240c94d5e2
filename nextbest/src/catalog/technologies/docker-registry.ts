import type { Technology } from '#model/catalog.ts';

export const dockerRegistry: Technology = {
  id: 'docker-registry',
  name: 'Distribution registry',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/registry/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'registry',
      shows: 'use',
      rung: 'container',
      example: 'image: registry:latest',
      notExample: 'image: registry-cleaner:latest',
    },
    {
      in: 'chart',
      name: 'docker-registry',
      shows: 'use',
      rung: 'container',
      example: '- { name: docker-registry, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'docker-registry',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: docker-registry } }] }',
    },
  ],
};
