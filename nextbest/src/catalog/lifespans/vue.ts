import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const vue: Lifespan = {
  product: 'vue',
  name: 'Vue',
  cycles: [
    { cycle: '3.5', latest: '3.5.41' },
    { cycle: '3.4', end: '2024-09-03', latest: '3.4.38' },
    { cycle: '3.3', end: '2023-12-29', latest: '3.3.13' },
    { cycle: '2.7', end: '2023-12-31', latest: '2.7.16' },
    { cycle: '3.2', end: '2023-05-11', latest: '3.2.47' },
    { cycle: '3.1', end: '2021-08-09', latest: '3.1.5' },
    { cycle: '3.0', end: '2021-06-07', latest: '3.0.11' },
    { cycle: '2.6', end: '2022-07-01', latest: '2.6.14' },
    { cycle: '2.5', end: '2019-02-04', latest: '2.5.22' },
    { cycle: '2.4', end: '2017-10-13', latest: '2.4.4' },
    { cycle: '2.3', end: '2017-07-13', latest: '2.3.4' },
    { cycle: '2.2', end: '2017-04-27', latest: '2.2.6' },
    { cycle: '2.1', end: '2017-02-26', latest: '2.1.10' },
    { cycle: '2.0', end: '2016-11-22', latest: '2.0.8' },
    { cycle: '1', end: '2016-09-27', latest: '1.0.28' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/vue.md (MIT)',
  checked: '2026-08-22',
};
