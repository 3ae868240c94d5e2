import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const bun: Lifespan = {
  product: 'bun',
  name: 'Bun',
  cycles: [{ cycle: '1', latest: '1.4.0' }],
  source: 'endoflife-date/endoflife.date@a70eca3 products/bun.md (MIT)',
  checked: '2026-08-22',
};
