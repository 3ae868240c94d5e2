import type { Technology } from '#model/catalog.ts';

export const ravendb: Technology = {
  id: 'ravendb',
  name: 'RavenDB',
  capability: 'document-db',
  market: { evolution: 0.8, because: 'Document databases are rented by the request from every large cloud.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'nuget',
      name: 'RavenDB.Client',
      shows: 'need',
      example: '<PackageReference Include="RavenDB.Client" />',
      notExample: '<PackageReference Include="RavenDB.Client.Not" />',
    },
    {
      in: 'image',
      name: 'ravendb/ravendb',
      shows: 'use',
      rung: 'container',
      example: 'image: ravendb/ravendb:1.0',
      notExample: 'image: ravendb/ravendb-not:1.0',
    },
  ],
};
