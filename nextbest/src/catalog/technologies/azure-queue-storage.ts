import type { Technology } from '#model/catalog.ts';

export const azureQueueStorage: Technology = {
  id: 'azure-queue-storage',
  name: 'Azure Queue Storage',
  capability: 'queue',
  market: { evolution: 0.95, because: 'Message queues are rented by the request from every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'bitwarden/server', path: 'src/Core/Core.csproj' },
  marks: [
    {
      in: 'maven',
      name: 'com.azure:azure-storage-queue',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-storage-queue</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue v1.0.0',
    },
    { in: 'npm', name: '@azure/storage-queue', shows: 'use', rung: 'serverless', example: '"@azure/storage-queue": "^4.5.0"' },
    { in: 'pypi', name: 'azure-storage-queue', shows: 'use', rung: 'serverless', example: 'azure-storage-queue' },
    {
      in: 'nuget',
      name: 'Azure.Storage.Queues',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.Storage.Queues" />',
    },
    {
      in: 'terraform',
      name: 'azurerm_storage_queue',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "azurerm_storage_queue" "orders" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddQueues',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureStorage("main").AddQueues("part");',
    },
    {
      in: 'platform',
      name: 'aspire/AddQueue',
      shows: 'use',
      rung: 'serverless',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureStorage("main").AddQueue("part");',
    },
    {
      in: 'arm',
      name: 'Microsoft.Storage/storageAccounts/queueServices/queues',
      shows: 'use',
      rung: 'serverless',
      example: "resource main 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = {",
    },
  ],
};
