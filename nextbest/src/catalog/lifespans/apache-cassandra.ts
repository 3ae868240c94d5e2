import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const apacheCassandra: Lifespan = {
  product: 'apache-cassandra',
  name: 'Apache Cassandra',
  cycles: [
    { cycle: '5.0', latest: '5.0.9' },
    { cycle: '4.1', latest: '4.1.12' },
    { cycle: '4.0', latest: '4.0.21' },
    { cycle: '3.11', end: '2024-09-05', latest: '3.11.19' },
    { cycle: '3.0', end: '2024-09-05', latest: '3.0.32' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/apache-cassandra.md (MIT)',
  checked: '2026-08-22',
};
