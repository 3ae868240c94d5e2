import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonDocumentdb: Lifespan = {
  product: 'amazon-documentdb',
  name: 'Amazon DocumentDB',
  cycles: [{ cycle: '8.0' }, { cycle: '5.0' }, { cycle: '4.0' }, { cycle: '3.6', end: '2026-03-30' }],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-documentdb.md (MIT)',
  checked: '2026-08-22',
};
