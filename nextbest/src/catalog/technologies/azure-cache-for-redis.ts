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
  ],
};
