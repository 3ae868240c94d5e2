import type { Technology } from '#model/catalog.ts';

export const gremlinServer: Technology = {
  id: 'gremlin-server',
  name: 'Apache TinkerPop Gremlin Server',
  capability: 'document-db',
  market: { evolution: 0.75, because: 'Graph databases are rented by the hour from every large cloud.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'tinkerpop/gremlin-server',
      shows: 'use',
      rung: 'container',
      example: 'image: tinkerpop/gremlin-server:1.0',
      notExample: 'image: tinkerpop/gremlin-server-not:1.0',
    },
  ],
};
