import type { Technology } from '#model/catalog.ts';

export const arangodb: Technology = {
  id: 'arangodb',
  name: 'ArangoDB',
  capability: 'document-db',
  market: { evolution: 0.8, because: 'Document and graph databases are rented from every large cloud.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/arangodb/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'arangodb',
      shows: 'use',
      rung: 'container',
      example: 'image: arangodb:1.0',
      notExample: 'image: arangodb-not:1.0',
    },
    {
      in: 'nuget',
      name: 'ArangoDBNetStandard',
      shows: 'need',
      example: '<PackageReference Include="ArangoDBNetStandard" />',
      notExample: '<PackageReference Include="ArangoDBNetStandard.Not" />',
    },
  ],
};
