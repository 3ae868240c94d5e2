import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const ruby: Lifespan = {
  product: 'ruby',
  name: 'Ruby',
  cycles: [
    { cycle: '4.0', end: '2029-03-31', latest: '4.0.6' },
    { cycle: '3.4', end: '2028-03-31', latest: '3.4.10' },
    { cycle: '3.3', end: '2027-03-31', latest: '3.3.12' },
    { cycle: '3.2', end: '2026-03-31', latest: '3.2.11' },
    { cycle: '3.1', end: '2025-03-26', latest: '3.1.7' },
    { cycle: '3.0', end: '2024-04-23', latest: '3.0.7' },
    { cycle: '2.7', end: '2023-03-31', latest: '2.7.8' },
    { cycle: '2.6', end: '2022-03-31', latest: '2.6.10' },
    { cycle: '2.5', end: '2021-03-31', latest: '2.5.9' },
    { cycle: '2.4', end: '2020-03-31', latest: '2.4.10' },
    { cycle: '2.3', end: '2019-03-31', latest: '2.3.8' },
    { cycle: '2.2', end: '2018-03-31', latest: '2.2.10' },
    { cycle: '2.1', end: '2017-03-31', latest: '2.1.10' },
    { cycle: '2.0.0', end: '2016-02-24', latest: '2.0.0p648' },
    { cycle: '1.9.3', end: '2015-02-23', latest: '1.9.3p551' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/ruby.md (MIT)',
  checked: '2026-08-22',
};
