import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const valkey: Lifespan = {
  product: 'valkey',
  name: 'Valkey',
  cycles: [
    { cycle: '9.1', latest: '9.1.1' },
    { cycle: '9.0', end: '2028-10-21', latest: '9.0.5' },
    { cycle: '8.1', end: '2030-03-31', latest: '8.1.9' },
    { cycle: '8.0', end: '2027-09-15', latest: '8.0.10' },
    { cycle: '7.2', end: '2029-04-16', latest: '7.2.14' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/valkey.md (MIT)',
  checked: '2026-08-22',
};
