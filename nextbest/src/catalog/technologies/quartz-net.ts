import type { Technology } from '#model/catalog.ts';

export const quartzNet: Technology = {
  id: 'quartz-net',
  name: 'Quartz.NET',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['cron'],
  seen: { repository: 'bitwarden/server', path: 'src/Core/Core.csproj' },
  marks: [
    { in: 'nuget', name: 'Quartz', shows: 'use', rung: 'home-made', example: '<PackageReference Include="Quartz" />' },
    {
      in: 'nuget',
      name: 'Quartz.Extensions.Hosting',
      shows: 'use',
      rung: 'home-made',
      example: '<PackageReference Include="Quartz.Extensions.Hosting" />',
    },
  ],
};
