import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const express: Lifespan = {
  product: 'express',
  name: 'Express',
  cycles: [
    { cycle: '5', latest: '5.2.1' },
    { cycle: '4', latest: '4.22.2' },
    { cycle: '3', end: '2015-07-05', latest: '3.21.2' },
    { cycle: '2', end: '2012-07-01', latest: '2.5.11' },
    { cycle: '1', end: '2011-03-01', latest: '1.0.9' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/express.md (MIT)',
  checked: '2026-08-22',
};
