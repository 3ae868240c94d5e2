import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const deno: Lifespan = {
  product: 'deno',
  name: 'Deno',
  cycles: [
    { cycle: '2.9', latest: '2.9.5' },
    { cycle: '2.8', end: '2026-06-25', latest: '2.8.3' },
    { cycle: '2.7', end: '2026-05-22', latest: '2.7.14' },
    { cycle: '2.6', end: '2026-02-25', latest: '2.6.10' },
    { cycle: '2.5', end: '2026-04-30', latest: '2.5.7' },
    { cycle: '2.4', end: '2025-09-10', latest: '2.4.5' },
    { cycle: '2.3', end: '2025-07-01', latest: '2.3.7' },
    { cycle: '2.2', end: '2025-10-31', latest: '2.2.15' },
    { cycle: '2.1', end: '2025-04-30', latest: '2.1.14' },
    { cycle: '2.0', end: '2024-11-21', latest: '2.0.6' },
    { cycle: '1', end: '2024-10-09', latest: '1.46.3' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/deno.md (MIT)',
  checked: '2026-08-22',
};
