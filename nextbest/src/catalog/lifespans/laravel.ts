import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const laravel: Lifespan = {
  product: 'laravel',
  name: 'Laravel',
  cycles: [
    { cycle: '13', end: '2028-03-17', latest: '13.26.1' },
    { cycle: '12', end: '2027-02-24', latest: '12.67.0' },
    { cycle: '11', end: '2026-03-12', latest: '11.56.0' },
    { cycle: '10', end: '2025-02-04', latest: '10.50.3' },
    { cycle: '9', end: '2024-02-06', latest: '9.52.22' },
    { cycle: '8', end: '2023-01-24', latest: '8.83.29' },
    { cycle: '7', end: '2021-03-03', latest: '7.30.7' },
    { cycle: '6', end: '2022-09-06', latest: '6.20.45' },
    { cycle: '5.8', end: '2020-02-26', latest: '5.8.38' },
    { cycle: '5.5', end: '2020-08-30', latest: '5.5.50' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/laravel.md (MIT)',
  checked: '2026-08-22',
};
