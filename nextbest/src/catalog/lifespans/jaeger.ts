import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const jaeger: Lifespan = {
  product: 'jaeger',
  name: 'Jaeger',
  cycles: [
    { cycle: '2', latest: '2.20.0' },
    { cycle: '1', end: '2025-12-31', latest: '1.76.0' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/jaeger.md (MIT)',
  checked: '2026-08-22',
};
