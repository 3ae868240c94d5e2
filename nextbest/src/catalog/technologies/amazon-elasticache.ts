import type { Technology } from '#model/catalog.ts';

export const amazonElasticache: Technology = {
  id: 'amazon-elasticache',
  name: 'Amazon ElastiCache',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'aws',
  speaks: ['redis', 'memcached'],
  lifespanWhen: [
    { attribute: 'engine', matches: '^redis', lifespan: 'amazon-elasticache-redis' },
    { attribute: 'Engine', matches: '^redis', lifespan: 'amazon-elasticache-redis' },
  ],
  marks: [
    {
      in: 'terraform',
      name: 'aws_elasticache_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_elasticache_cluster" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'aws_elasticache_replication_group',
      shows: 'use',
      rung: 'managed',
      example: 'resource "aws_elasticache_replication_group" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'aws_elasticache_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_elasticache_subnet_group" "sessions" {',
      notExample: 'resource "aws_sqs_queue" "sessions" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ElastiCache::ReplicationGroup',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::ElastiCache::ReplicationGroup',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ElastiCache::CacheCluster',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::ElastiCache::CacheCluster',
    },
    {
      in: 'cloudformation',
      name: 'AWS::ElastiCache::*',
      shows: 'use',
      as: 'part',
      example: 'Type: AWS::ElastiCache::SubnetGroup',
      notExample: 'Type: AWS::SQS::Queue',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/elasticache/aws',
      shows: 'use',
      rung: 'managed',
      example: 'source = "terraform-aws-modules/elasticache/aws"',
    },
  ],
};
