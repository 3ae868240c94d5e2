import type { Technology } from '#model/catalog.ts';

export const redisCloud: Technology = {
  id: 'redis-cloud',
  name: 'Redis Cloud',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  seen: { repository: 'RedisLabs/terraform-provider-rediscloud', path: 'provider/pro/testdata/pro_database.tf' },
  marks: [
    { in: 'host', name: '*.redislabs.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.shop.redislabs.com/v1";' },
    {
      in: 'host',
      name: '*.redis-cloud.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.shop.redis-cloud.com/v1";',
    },
    {
      in: 'terraform',
      name: 'rediscloud_subscription',
      shows: 'use',
      rung: 'saas',
      example: 'resource "rediscloud_subscription" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'rediscloud_*',
      shows: 'use',
      as: 'part',
      example: 'resource "rediscloud_subscription_peering" "sessions" {',
      notExample: 'resource "aws_sqs_queue" "sessions" {',
    },
  ],
};
