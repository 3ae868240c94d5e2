import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const opensearch: Lifespan = {
  product: 'opensearch',
  name: 'OpenSearch',
  cycles: [
    { cycle: '3', latest: '3.8.0' },
    { cycle: '2', latest: '2.19.6' },
    { cycle: '1', end: '2025-05-06', latest: '1.3.20' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/opensearch.md (MIT)',
  checked: '2026-08-22',
};
