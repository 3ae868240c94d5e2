import type { Technology } from '#model/catalog.ts';

export const dotnet: Technology = {
  id: 'dotnet',
  name: '.NET',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'dotnet',
  seen: { repository: 'elsa-workflows/elsa-core', path: 'build/_build.csproj' },
  marks: [
    { in: 'runtime', name: 'dotnet', shows: 'use', as: 'part', example: '<TargetFramework>net8.0</TargetFramework>' },
    {
      in: 'image',
      name: 'mcr.microsoft.com/dotnet/*',
      shows: 'use',
      as: 'part',
      example: 'image: mcr.microsoft.com/dotnet/aspnet:9.0',
      notExample: 'image: postgres:17',
    },
    { in: 'action', name: 'actions/setup-dotnet', shows: 'use', as: 'part', example: '- uses: actions/setup-dotnet@v4' },
  ],
};
