import type { Technology } from '#model/catalog.ts';

export const azureManagedRedis: Technology = {
  id: 'azure-managed-redis',
  name: 'Azure Managed Redis',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'azure',
  speaks: ['redis'],
  seen: { repository: 'hashicorp/terraform-provider-azurerm', path: 'examples/private-endpoint/managed-redis/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_managed_redis',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_managed_redis" "sessions" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureManagedRedis',
      shows: 'use',
      rung: 'managed',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureManagedRedis("main");',
    },
  ],
};
