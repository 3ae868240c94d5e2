import type { Technology } from '#model/catalog.ts';

export const amazonElasticacheServerless: Technology = {
  id: 'amazon-elasticache-serverless',
  name: 'Amazon ElastiCache Serverless',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'aws',
  speaks: ['redis', 'memcached'],
  seen: { repository: 'alphagov/govuk-infrastructure', path: 'terraform/deployments/chat/serverless_memcache.tf' },
  marks: [
    {
      in: 'host',
      name: '*.serverless.region.cache.amazonaws.com',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'const address = "https://api.shop.serverless.euw1.cache.amazonaws.com/v1";',
    },
    {
      in: 'terraform',
      name: 'aws_elasticache_serverless_cache',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_elasticache_serverless_cache" "sessions" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ElastiCache::ServerlessCache',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::ElastiCache::ServerlessCache',
    },
  ],
};
