import type { Technology } from '#model/catalog.ts';

export const masstransit: Technology = {
  id: 'masstransit',
  name: 'MassTransit',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  seen: { repository: 'elsa-workflows/elsa-core', path: 'Directory.Packages.props' },
  marks: [
    { in: 'nuget', name: 'MassTransit', shows: 'need', example: '<PackageReference Include="MassTransit" />' },
    { in: 'nuget', name: 'MassTransit.RabbitMQ', shows: 'need', example: '<PackageReference Include="MassTransit.RabbitMQ" />' },
  ],
};
