import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

// What is metered at least was read on the provider’s page; the prices only where they are quoted.
const quoted = page('aws.amazon.com/elasticache/pricing, as quoted by usage.ai', '2026-06-01');

export const amazonElasticacheServerless: readonly Price[] = [
  price('amazon-elasticache-serverless/storage-hour', {
    says: 'one GB of Valkey data for an hour; 100 MB are the least',
    usd: 0.084,
    unit: 'GB-hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-elasticache-serverless/processing-unit', {
    says: 'one processing unit (1 KB moved) with Valkey',
    usd: 0.0023,
    per: 1_000_000,
    unit: 'unit',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-elasticache-serverless/redis-storage-hour', {
    says: 'one GB of Redis OSS or Memcached data for an hour; 1 GB is the least',
    usd: 0.125,
    unit: 'GB-hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-elasticache-serverless/redis-processing-unit', {
    says: 'one processing unit (1 KB moved) with Redis OSS or Memcached',
    usd: 0.0034,
    per: 1_000_000,
    unit: 'unit',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
