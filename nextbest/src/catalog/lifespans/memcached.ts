import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const memcached: Lifespan = {
  product: 'memcached',
  name: 'Memcached',
  cycles: [
    { cycle: '1.6', latest: '1.6.45' },
    { cycle: '1.5', end: '2020-03-09', latest: '1.5.22' },
    { cycle: '1.4', end: '2017-07-21', latest: '1.4.39' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/memcached.md (MIT)',
  checked: '2026-08-22',
};
