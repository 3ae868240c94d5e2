import type { Technology } from '#model/catalog.ts';

export const eventstoredb: Technology = {
  id: 'eventstoredb',
  name: 'EventStoreDB',
  capability: 'streaming',
  market: { evolution: 0.7, because: 'Stores of events are sold by the hour by their maker, streams by every large cloud.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'eventstore/eventstore',
      shows: 'use',
      rung: 'container',
      example: 'image: eventstore/eventstore:1.0',
      notExample: 'image: eventstore/eventstore-not:1.0',
    },
    {
      in: 'nuget',
      name: 'EventStore.Client',
      shows: 'need',
      example: '<PackageReference Include="EventStore.Client" />',
      notExample: '<PackageReference Include="EventStore.Client.Not" />',
    },
  ],
};
