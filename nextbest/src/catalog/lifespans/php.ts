import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const php: Lifespan = {
  product: 'php',
  name: 'PHP',
  cycles: [
    { cycle: '8.5', end: '2029-12-31', latest: '8.5.9' },
    { cycle: '8.4', end: '2028-12-31', latest: '8.4.24' },
    { cycle: '8.3', end: '2027-12-31', latest: '8.3.33' },
    { cycle: '8.2', end: '2026-12-31', latest: '8.2.33' },
    { cycle: '8.1', end: '2025-12-31', latest: '8.1.34' },
    { cycle: '8.0', end: '2023-11-26', latest: '8.0.30' },
    { cycle: '7.4', end: '2022-11-28', latest: '7.4.33' },
    { cycle: '7.3', end: '2021-12-06', latest: '7.3.33' },
    { cycle: '7.2', end: '2020-11-30', latest: '7.2.34' },
    { cycle: '7.1', end: '2019-12-01', latest: '7.1.33' },
    { cycle: '7.0', end: '2019-01-10', latest: '7.0.33' },
    { cycle: '5.6', end: '2018-12-31', latest: '5.6.40' },
    { cycle: '5.5', end: '2016-07-21', latest: '5.5.38' },
    { cycle: '5.4', end: '2015-09-14', latest: '5.4.45' },
    { cycle: '5.3', end: '2014-08-14', latest: '5.3.29' },
    { cycle: '5.2', end: '2011-01-06', latest: '5.2.17' },
    { cycle: '5.1', end: '2006-08-24', latest: '5.1.6' },
    { cycle: '5.0', end: '2005-09-05', latest: '5.0.5' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/php.md (MIT)',
  checked: '2026-08-22',
};
