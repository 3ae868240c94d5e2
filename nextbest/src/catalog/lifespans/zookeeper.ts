import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const zookeeper: Lifespan = {
  product: 'zookeeper',
  name: 'Apache ZooKeeper',
  cycles: [
    { cycle: '3.9', latest: '3.9.5' },
    { cycle: '3.8', latest: '3.8.6' },
    { cycle: '3.7', end: '2024-01-19', latest: '3.7.2' },
    { cycle: '3.6', end: '2022-12-30', latest: '3.6.4' },
    { cycle: '3.5', end: '2022-06-01', latest: '3.5.10' },
    { cycle: '3.4', end: '2020-06-01', latest: '3.4.14' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/zookeeper.md (MIT)',
  checked: '2026-08-22',
};
