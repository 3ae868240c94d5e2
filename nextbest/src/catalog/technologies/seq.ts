import type { Technology } from '#model/catalog.ts';

export const seq: Technology = {
  id: 'seq',
  name: 'Seq',
  capability: 'observability',
  market: { evolution: 0.8, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['seq'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/seq/docker-compose.yml' },
  marks: [
    {
      in: 'nuget',
      name: 'Serilog.Sinks.Seq',
      shows: 'need',
      example: '<PackageReference Include="Serilog.Sinks.Seq" />',
      notExample: '<PackageReference Include="Serilog.Sinks.Seq.Not" />',
    },
    {
      in: 'nuget',
      name: 'Seq.Extensions.Logging',
      shows: 'need',
      example: '<PackageReference Include="Seq.Extensions.Logging" />',
      notExample: '<PackageReference Include="Seq.Extensions.Logging.Not" />',
    },
    {
      in: 'image',
      name: 'datalust/seq',
      shows: 'use',
      rung: 'container',
      example: 'image: datalust/seq:1.0',
      notExample: 'image: datalust/seq-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddSeq',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddSeq("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddSeqNot("main");',
    },
  ],
};
