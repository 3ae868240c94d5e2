import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const rockyLinux: Lifespan = {
  product: 'rocky-linux',
  name: 'Rocky Linux',
  cycles: [
    { cycle: '10', end: '2035-05-31', latest: '10.2' },
    { cycle: '9', end: '2032-05-31', latest: '9.8' },
    { cycle: '8', end: '2029-05-31', latest: '8.10' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/rocky-linux.md (MIT)',
  checked: '2026-08-22',
};
