import type { Technology } from '#model/catalog.ts';

export const azureDurableFunctions: Technology = {
  id: 'azure-durable-functions',
  name: 'Azure Durable Functions',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  cloud: 'azure',
  speaks: ['function'],
  seen: { repository: 'Azure-Samples/durablefunctions-apiscraping-nodejs', path: 'FanOutFanInCrawler/package.json' },
  marks: [
    { in: 'npm', name: 'durable-functions', shows: 'use', rung: 'serverless', example: '"durable-functions": "latest"' },
    {
      in: 'nuget',
      name: 'Microsoft.Azure.WebJobs.Extensions.DurableTask',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.Azure.WebJobs.Extensions.DurableTask" />',
    },
  ],
};
