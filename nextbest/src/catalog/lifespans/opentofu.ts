import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const opentofu: Lifespan = {
  product: 'opentofu',
  name: 'OpenTofu',
  cycles: [
    { cycle: '1.12', end: '2027-02-01', latest: '1.12.6' },
    { cycle: '1.11', end: '2026-08-19', latest: '1.11.14' },
    { cycle: '1.10', latest: '1.10.10' },
    { cycle: '1.9', end: '2026-05-14', latest: '1.9.4' },
    { cycle: '1.8', end: '2025-12-09', latest: '1.8.11' },
    { cycle: '1.7', end: '2025-06-24', latest: '1.7.10' },
    { cycle: '1.6', end: '2025-01-09', latest: '1.6.3' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/opentofu.md (MIT)',
  checked: '2026-08-22',
};
