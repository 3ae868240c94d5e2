import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const rhel: Lifespan = {
  product: 'rhel',
  name: 'Red Hat Enterprise Linux',
  cycles: [
    { cycle: '10', end: '2035-05-31', latest: '10.2' },
    { cycle: '9', end: '2032-05-31', latest: '9.8' },
    { cycle: '8', end: '2029-05-31', latest: '8.10' },
    { cycle: '7', end: '2024-06-30', latest: '7.9' },
    { cycle: '6', end: '2020-11-30', latest: '6.10' },
    { cycle: '5', end: '2017-03-31', latest: '5.11' },
    { cycle: '4', end: '2012-02-29', latest: '4.9' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/rhel.md (MIT)',
  checked: '2026-08-22',
};
