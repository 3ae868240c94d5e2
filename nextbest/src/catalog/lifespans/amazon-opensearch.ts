import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonOpensearch: Lifespan = {
  product: 'amazon-opensearch',
  name: 'Amazon OpenSearch',
  cycles: [
    { cycle: '3.5' },
    { cycle: '3.3' },
    { cycle: '3.1' },
    { cycle: '2.19', end: '2027-11-07' },
    { cycle: '2.17', end: '2027-11-07' },
    { cycle: '2.15', end: '2027-11-07' },
    { cycle: '2.13', end: '2027-11-07' },
    { cycle: '2.11', end: '2027-11-07' },
    { cycle: '2.9', end: '2025-11-07' },
    { cycle: '2.7', end: '2025-11-07' },
    { cycle: '2.5', end: '2025-11-07' },
    { cycle: '2.3', end: '2025-11-07' },
    { cycle: '1.3', end: '2027-11-07' },
    { cycle: '1.2', end: '2025-11-07' },
    { cycle: '1.1', end: '2025-11-07' },
    { cycle: '1.0', end: '2025-11-07' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-opensearch.md (MIT)',
  checked: '2026-08-22',
};
