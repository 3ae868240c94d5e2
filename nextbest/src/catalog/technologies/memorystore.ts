import type { Technology } from '#model/catalog.ts';

export const memorystore: Technology = {
  id: 'memorystore',
  name: 'Google Cloud Memorystore',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  cloud: 'gcp',
  speaks: ['redis', 'memcached'],
  seen: { repository: 'GoogleCloudPlatform/microservices-demo', path: 'terraform/memorystore.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_redis_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_redis_instance" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'google_redis_cluster',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_redis_cluster" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'google_memorystore_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_memorystore_instance" "sessions" {',
    },
    {
      in: 'terraform',
      name: 'google_memcache_instance',
      shows: 'use',
      rung: 'managed',
      example: 'resource "google_memcache_instance" "sessions" {',
    },
    {
      in: 'kubernetes',
      name: 'redis.cnrm.cloud.google.com/RedisInstance',
      shows: 'use',
      rung: 'managed',
      example: '{ apiVersion: redis.cnrm.cloud.google.com/v1, kind: RedisInstance, metadata: { name: sessions } }',
    },
    {
      in: 'terraform-module',
      name: '*/redis',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'arguments', matches: ' memory_size_gb ' },
      example: 'source = "github.com/acme/terraform-modules//redis?ref=1"\n  memory_size_gb = 1',
      notExample: 'source = "github.com/acme/terraform-modules//redis?ref=1"',
    },
    {
      in: 'terraform-module',
      name: '*/memorystore',
      shows: 'use',
      rung: 'managed',
      example: 'source = "github.com/acme/terraform-modules//memorystore?ref=1"',
    },
  ],
};
