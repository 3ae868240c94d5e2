import type { Technology } from '#model/catalog.ts';

export const yarp: Technology = {
  id: 'yarp',
  name: 'YARP',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'dotnet/aspire', path: 'playground/TestShop/MyFrontend/MyFrontend.csproj' },
  marks: [
    {
      in: 'image',
      name: 'mcr.microsoft.com/dotnet/nightly/yarp',
      shows: 'use',
      rung: 'container',
      example: 'image: mcr.microsoft.com/dotnet/nightly/yarp:2.3',
    },
    {
      in: 'image',
      name: 'mcr.microsoft.com/dotnet/yarp',
      shows: 'use',
      rung: 'container',
      example: 'image: mcr.microsoft.com/dotnet/yarp:2.3',
    },
    {
      in: 'nuget',
      name: 'Yarp.ReverseProxy',
      shows: 'need',
      example: '<PackageReference Include="Yarp.ReverseProxy" />',
      notExample: '<PackageReference Include="Yarp.Telemetry.Consumption" />',
    },
    {
      in: 'platform',
      name: 'aspire/AddYarp',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddYarp("main");',
    },
  ],
};
