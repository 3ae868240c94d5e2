import type { Technology } from '#model/catalog.ts';

export const garnet: Technology = {
  id: 'garnet',
  name: 'Garnet',
  capability: 'cache',
  market: { evolution: 0.65, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  seen: { repository: 'dotnet/aspire', path: 'playground/Redis/Redis.AppHost/Program.cs' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/microsoft/garnet',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/microsoft/garnet:1.0',
      notExample: 'image: ghcr.io/microsoft/garnet-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/microsoft/garnet-alpine',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/microsoft/garnet-alpine:1.0',
      notExample: 'image: ghcr.io/microsoft/garnet-alpine-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddGarnet',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddGarnet("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddGarnetNot("main");',
    },
  ],
};
