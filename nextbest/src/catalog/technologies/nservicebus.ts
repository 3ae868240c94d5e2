import type { Technology } from '#model/catalog.ts';

export const nservicebus: Technology = {
  id: 'nservicebus',
  name: 'NServiceBus',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  seen: { repository: 'Particular/docs.particular.net', path: 'Snippets/ASQ/ASQ_8/ASQ_8.csproj' },
  marks: [{ in: 'nuget', name: 'NServiceBus', shows: 'need', example: '<PackageReference Include="NServiceBus" />' }],
};
