import type { Technology } from '#model/catalog.ts';

export const hangfire: Technology = {
  id: 'hangfire',
  name: 'Hangfire',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'Directory.Packages.props' },
  marks: [
    { in: 'nuget', name: 'Hangfire', shows: 'use', rung: 'home-made', example: '<PackageReference Include="Hangfire" />' },
    {
      in: 'nuget',
      name: 'Hangfire.*',
      shows: 'use',
      rung: 'home-made',
      example: '<PackageReference Include="Hangfire.AspNetCore" />',
      notExample: '<PackageReference Include="Serilog" />',
    },
  ],
};
