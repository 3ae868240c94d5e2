import type { Technology } from '#model/catalog.ts';

export const apacheDruid: Technology = {
  id: 'apache-druid',
  name: 'Apache Druid',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  seen: { repository: 'apache/druid', path: 'distribution/docker/docker-compose.yml' },
  marks: [{ in: 'image', name: 'apache/druid', shows: 'use', rung: 'container', example: 'image: apache/druid:latest' }],
};
