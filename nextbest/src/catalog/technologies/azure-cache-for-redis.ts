import type { Technology } from '#model/catalog.ts';

export const azureCacheForRedis: Technology = {
  id: 'azure-cache-for-redis',
  name: 'Azure Cache for Redis',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'azure',
  speaks: ['redis'],
  seen: { repository: 'aztfmod/terraform-azurerm-caf', path: 'modules/redis_cache/module.tf' },
  marks: [
    { in: 'terraform', name: 'azurerm_redis_cache', shows: 'use', rung: 'managed', example: 'resource "azurerm_redis_cache" "sessions" {' },
    {
      in: 'terraform',
      name: 'azurerm_redis_enterprise_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_redis_enterprise_cluster" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_redis_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_redis_firewall_rule" "sessions" {',
      notExample: 'resource "aws_sqs_queue" "sessions" {',
    },
    {
      in: 'platform',
      name: 'aspire/AddAzureRedis',
      shows: 'use',
      rung: 'managed',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddAzureRedis("main");',
    },
    {
      in: 'arm',
      name: 'Microsoft.Cache/redis',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Cache/redisEnterprise',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        {
          attribute: 'sku.name',
          matches: '^Balanced_|^MemoryOptimized_|^ComputeOptimized_|^FlashOptimized_',
          rung: 'managed',
          technology: 'azure-managed-redis',
        },
      ],
      example: "resource main 'Microsoft.Cache/redisEnterprise@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.Cache/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.Cache/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Web/sites@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'avm/res/cache/redis',
      shows: 'use',
      rung: 'managed',
      example: "module main 'br/public:avm/res/cache/redis:0.5.0' = {",
    },
  ],
};
