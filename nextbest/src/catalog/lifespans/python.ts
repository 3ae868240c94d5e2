import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const python: Lifespan = {
  product: 'python',
  name: 'Python',
  cycles: [
    { cycle: '3.14', end: '2030-10-31', latest: '3.14.7' },
    { cycle: '3.13', end: '2029-10-31', latest: '3.13.15' },
    { cycle: '3.12', end: '2028-10-31', latest: '3.12.14' },
    { cycle: '3.11', end: '2027-10-31', latest: '3.11.16' },
    { cycle: '3.10', end: '2026-10-31', latest: '3.10.21' },
    { cycle: '3.9', end: '2025-10-31', latest: '3.9.25' },
    { cycle: '3.8', end: '2024-10-07', latest: '3.8.20' },
    { cycle: '3.7', end: '2023-06-27', latest: '3.7.17' },
    { cycle: '3.6', end: '2021-12-23', latest: '3.6.15' },
    { cycle: '3.5', end: '2020-09-30', latest: '3.5.10' },
    { cycle: '3.4', end: '2019-03-18', latest: '3.4.10' },
    { cycle: '3.3', end: '2017-09-29', latest: '3.3.7' },
    { cycle: '3.2', end: '2016-02-20', latest: '3.2.6' },
    { cycle: '2.7', end: '2020-01-01', latest: '2.7.18' },
    { cycle: '3.1', end: '2012-04-09', latest: '3.1.5' },
    { cycle: '3.0', end: '2009-06-27', latest: '3.0.1' },
    { cycle: '2.6', end: '2013-10-29', latest: '2.6.9' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/python.md (MIT)',
  checked: '2026-08-22',
};
