import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const django: Lifespan = {
  product: 'django',
  name: 'Django',
  cycles: [
    { cycle: '6.1', end: '2027-12-31', latest: '6.1' },
    { cycle: '6.0', end: '2027-04-30', latest: '6.0.8' },
    { cycle: '5.2', end: '2028-04-30', latest: '5.2.17' },
    { cycle: '5.1', end: '2025-12-03', latest: '5.1.15' },
    { cycle: '5.0', end: '2025-04-02', latest: '5.0.14' },
    { cycle: '4.2', end: '2026-04-07', latest: '4.2.30' },
    { cycle: '4.1', end: '2023-12-01', latest: '4.1.13' },
    { cycle: '4.0', end: '2023-04-01', latest: '4.0.10' },
    { cycle: '3.2', end: '2024-04-01', latest: '3.2.25' },
    { cycle: '3.1', end: '2021-12-07', latest: '3.1.14' },
    { cycle: '3.0', end: '2021-04-06', latest: '3.0.14' },
    { cycle: '2.2', end: '2022-04-11', latest: '2.2.28' },
    { cycle: '2.1', end: '2019-12-02', latest: '2.1.15' },
    { cycle: '2.0', end: '2019-04-01', latest: '2.0.13' },
    { cycle: '1.11', end: '2020-04-01', latest: '1.11.29' },
    { cycle: '1.10', end: '2017-12-02', latest: '1.10.8' },
    { cycle: '1.9', end: '2017-04-04', latest: '1.9.13' },
    { cycle: '1.8', end: '2018-04-01', latest: '1.8.19' },
    { cycle: '1.7', end: '2015-12-01', latest: '1.7.11' },
    { cycle: '1.6', end: '2015-04-01', latest: '1.6.11' },
    { cycle: '1.5', end: '2014-09-02', latest: '1.5.12' },
    { cycle: '1.4', end: '2015-10-01', latest: '1.4.22' },
    { cycle: '1.3', end: '2013-02-26', latest: '1.3.7' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/django.md (MIT)',
  checked: '2026-08-22',
};
