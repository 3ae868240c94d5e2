import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const angular: Lifespan = {
  product: 'angular',
  name: 'Angular',
  cycles: [
    { cycle: '22', end: '2028-06-30', latest: '22.1.3' },
    { cycle: '21', end: '2027-06-30', latest: '21.2.21' },
    { cycle: '20', end: '2026-11-28', latest: '20.3.29' },
    { cycle: '19', end: '2026-05-19', latest: '19.2.25' },
    { cycle: '18', end: '2025-11-21', latest: '18.2.14' },
    { cycle: '17', end: '2025-05-15', latest: '17.3.12' },
    { cycle: '16', end: '2024-11-08', latest: '16.2.12' },
    { cycle: '15', end: '2024-05-18', latest: '15.2.10' },
    { cycle: '14', end: '2023-11-18', latest: '14.3.0' },
    { cycle: '13', end: '2023-05-04', latest: '13.4.0' },
    { cycle: '12', end: '2022-11-12', latest: '12.2.17' },
    { cycle: '11', end: '2022-05-11', latest: '11.2.14' },
    { cycle: '10', end: '2021-12-24', latest: '10.2.5' },
    { cycle: '9', end: '2021-08-06', latest: '9.1.13' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/angular.md (MIT)',
  checked: '2026-08-22',
};
