import type { Ladder } from '#model/catalog.ts';
import { daxLimits, elasticacheLimits, elasticacheServerlessLimits, memoryDbLimits } from '../limits/amazon-caches.ts';
import { kvCacheLimits } from '../limits/cloudflare-data.ts';
import { memorystoreLimits } from '../limits/google-caches.ts';
import { upstashLimits } from '../limits/saas.ts';
import { judgement } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const cache: Ladder = {
  capability: 'cache',
  does: 'answer again without asking again',
  notices: 'Pages stay quick when a cache machine is lost, and nobody sizes nodes.',
  metric: 'share of reads answered from the cache',
  writeIt: {
    what: 'A map inside the process with a time to live.',
    hours: [1, 6],
    lacks: 'Each copy of the service holds another answer, memory is not bounded, and all is lost at each start.',
    source: judgement().source,
  },
  rungs: [
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-kv',
      name: 'Cloudflare KV',
      limits: kvCacheLimits,
      tryOut: { what: 'Point one test copy of the service at Cloudflare KV and run its tests.', hours: [2, 8] },
    }),
    vendor({
      rung: 'saas',
      technology: 'upstash',
      name: 'Upstash',
      keeps: ['redis'],
      limits: upstashLimits,
      tryOut: { what: 'Point one test copy of the service at Upstash and run its tests.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'redis-cloud',
      name: 'Redis Cloud',
      keeps: ['redis'],
      tryOut: { what: 'Point one test copy of the service at Redis Cloud and run its tests.', hours: [2, 10] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-elasticache-serverless',
      name: 'Amazon ElastiCache Serverless',
      keeps: ['redis', 'memcached'],
      limits: elasticacheServerlessLimits,
      since: '2023-11-27',
      tryOut: { what: 'Point one test copy of the service at Amazon ElastiCache Serverless and run its tests.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-elasticache',
      name: 'Amazon ElastiCache',
      keeps: ['redis', 'memcached'],
      limits: elasticacheLimits,
      tryOut: { what: 'Point one test copy of the service at Amazon ElastiCache and run its tests.', hours: [2, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-memorydb',
      name: 'Amazon MemoryDB',
      keeps: ['redis'],
      limits: memoryDbLimits,
      tryOut: { what: 'Point one test copy of the service at Amazon MemoryDB and run its tests.', hours: [2, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-dax',
      name: 'Amazon DynamoDB Accelerator',
      keeps: ['dynamodb'],
      limits: daxLimits,
      tryOut: { what: 'Point one test copy of the service at Amazon DynamoDB Accelerator and run its tests.', hours: [2, 12] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-managed-redis',
      name: 'Azure Managed Redis',
      keeps: ['redis'],
      tryOut: { what: 'Point one test copy of the service at Azure Managed Redis and run its tests.', hours: [2, 12] },
    }),
    google({
      rung: 'managed',
      technology: 'memorystore',
      name: 'Memorystore',
      keeps: ['redis', 'memcached'],
      limits: memorystoreLimits,
      tryOut: { what: 'Point one test copy of the service at Memorystore and run its tests.', hours: [2, 12] },
    }),
    own({
      rung: 'container',
      technology: 'redis',
      name: 'Redis that the team runs',
      keeps: ['redis'],
    }),
    own({
      rung: 'container',
      technology: 'valkey',
      name: 'Valkey that the team runs',
      keeps: ['redis'],
    }),
    own({
      rung: 'container',
      technology: 'memcached',
      name: 'Memcached that the team runs',
      keeps: ['memcached'],
    }),
    own({
      rung: 'vm',
      technology: 'cache-machine',
      name: 'A cache on a machine',
      keeps: ['redis', 'memcached'],
    }),
    own({
      rung: 'home-made',
      technology: 'in-process-cache',
      name: 'A cache inside the process',
    }),
  ],
};
