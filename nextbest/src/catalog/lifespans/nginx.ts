import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const nginx: Lifespan = {
  product: 'nginx',
  name: 'nginx',
  cycles: [
    { cycle: '1.31', latest: '1.31.4' },
    { cycle: '1.30', latest: '1.30.4' },
    { cycle: '1.29', end: '2026-05-13', latest: '1.29.8' },
    { cycle: '1.28', end: '2026-04-14', latest: '1.28.3' },
    { cycle: '1.27', end: '2025-06-24', latest: '1.27.5' },
    { cycle: '1.26', end: '2025-04-23', latest: '1.26.3' },
    { cycle: '1.25', end: '2024-05-29', latest: '1.25.5' },
    { cycle: '1.24', end: '2024-04-23', latest: '1.24.0' },
    { cycle: '1.23', end: '2023-05-23', latest: '1.23.4' },
    { cycle: '1.22', end: '2023-04-11', latest: '1.22.1' },
    { cycle: '1.21', end: '2022-06-21', latest: '1.21.6' },
    { cycle: '1.20', end: '2022-05-24', latest: '1.20.2' },
    { cycle: '1.19', end: '2021-05-25', latest: '1.19.10' },
    { cycle: '1.18', end: '2021-04-20', latest: '1.18.0' },
    { cycle: '1.16', end: '2020-04-20', latest: '1.16.1' },
    { cycle: '1.14', end: '2019-04-23', latest: '1.14.2' },
    { cycle: '1.12', end: '2018-04-17', latest: '1.12.2' },
    { cycle: '1.10', end: '2017-04-12', latest: '1.10.3' },
    { cycle: '1.8', end: '2016-04-26', latest: '1.8.1' },
    { cycle: '1.6', end: '2015-04-21', latest: '1.6.3' },
    { cycle: '1.4', end: '2014-04-24', latest: '1.4.7' },
    { cycle: '1.2', end: '2013-04-24', latest: '1.2.9' },
    { cycle: '1.0', end: '2012-04-23', latest: '1.0.15' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/nginx.md (MIT)',
  checked: '2026-08-22',
};
