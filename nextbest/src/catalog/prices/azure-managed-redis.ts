import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/managed_redis_test', '2026-05-03');

export const azureManagedRedis: readonly Price[] = [
  price('azure-managed-redis/instance-hour', {
    says: 'one hour of an instance Balanced B3 with a replica',
    usd: 0.13,
    unit: 'hour',
    region: 'eastus',
    ...golden,
  }),
  price('azure-managed-redis/memory-instance-hour', {
    says: 'one hour of an instance MemoryOptimized M10 with a replica',
    usd: 0.432,
    unit: 'hour',
    region: 'eastus',
    ...golden,
  }),
];
