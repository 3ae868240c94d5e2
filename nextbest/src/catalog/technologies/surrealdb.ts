import type { Technology } from '#model/catalog.ts';

export const surrealdb: Technology = {
  id: 'surrealdb',
  name: 'SurrealDB',
  capability: 'document-db',
  market: { evolution: 0.6, because: 'Databases of several models are young, and sold by their makers.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/surrealdb/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'surrealdb/surrealdb',
      shows: 'use',
      rung: 'container',
      example: 'image: surrealdb/surrealdb:1.0',
      notExample: 'image: surrealdb/surrealdb-not:1.0',
    },
    {
      in: 'nuget',
      name: 'SurrealDb.Net',
      shows: 'need',
      example: '<PackageReference Include="SurrealDb.Net" />',
      notExample: '<PackageReference Include="SurrealDb.Net.Not" />',
    },
  ],
};
