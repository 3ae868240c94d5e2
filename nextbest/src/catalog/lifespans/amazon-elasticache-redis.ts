import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonElasticacheRedis: Lifespan = {
  product: 'amazon-elasticache-redis',
  name: 'Amazon ElastiCache for Redis OSS',
  cycles: [
    { cycle: '7', latest: '7.1' },
    { cycle: '6', end: '2027-01-31', latest: '6.2' },
    { cycle: '5', end: '2026-01-31', latest: '5.0.6' },
    { cycle: '4', end: '2026-01-31', latest: '4.0.10' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-elasticache-redis.md (MIT)',
  checked: '2026-08-22',
};
