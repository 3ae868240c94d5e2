import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const redis: Lifespan = {
  product: 'redis',
  name: 'Redis',
  cycles: [
    { cycle: '8.10', latest: '8.10.1' },
    { cycle: '8.8', latest: '8.8.2' },
    { cycle: '8.6', latest: '8.6.6' },
    { cycle: '8.4', latest: '8.4.6' },
    { cycle: '8.2', end: '2030-09-01', latest: '8.2.9' },
    { cycle: '8.0', end: '2026-12-01', latest: '8.0.6' },
    { cycle: '7.4', end: '2029-12-01', latest: '7.4.11' },
    { cycle: '7.2', end: '2029-12-01', latest: '7.2.16' },
    { cycle: '7.0', end: '2024-07-29', latest: '7.0.15' },
    { cycle: '6.2', end: '2027-04-01', latest: '6.2.24' },
    { cycle: '6.0', end: '2022-05-31', latest: '6.0.20' },
    { cycle: '5.0', end: '2022-04-27', latest: '5.0.14' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/redis.md (MIT)',
  checked: '2026-08-22',
};
