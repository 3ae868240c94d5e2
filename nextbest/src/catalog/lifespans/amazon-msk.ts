import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonMsk: Lifespan = {
  product: 'amazon-msk',
  name: 'Amazon MSK',
  cycles: [
    { cycle: '4.2', latest: '4.2.x' },
    { cycle: '4.1', latest: '4.1.x' },
    { cycle: '4.0', latest: '4.0.x' },
    { cycle: '3.9', latest: '3.9.x' },
    { cycle: '3.8', latest: '3.8.x' },
    { cycle: '3.7', end: '2026-09-01', latest: '3.7.x' },
    { cycle: '3.6', end: '2026-06-01', latest: '3.6.0' },
    { cycle: '3.5', end: '2025-10-23', latest: '3.5.1' },
    { cycle: '3.4', end: '2025-08-04', latest: '3.4.0' },
    { cycle: '3.3', end: '2024-09-11', latest: '3.3.2' },
    { cycle: '3.2', end: '2024-09-11', latest: '3.2.0' },
    { cycle: '3.1', end: '2024-09-11', latest: '3.1.1' },
    { cycle: '2.8', end: '2025-01-14', latest: '2.8.2-tiered' },
    { cycle: '2.7', end: '2024-09-11', latest: '2.7.2' },
    { cycle: '2.6', end: '2024-09-11', latest: '2.6.3' },
    { cycle: '2.5', end: '2024-06-08', latest: '2.5.1' },
    { cycle: '2.4', end: '2024-06-08', latest: '2.4.1.1' },
    { cycle: '2.3', end: '2024-06-08', latest: '2.3.1' },
    { cycle: '2.2', end: '2024-06-08', latest: '2.2.1' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-msk.md (MIT)',
  checked: '2026-08-22',
};
