import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const cockroachdb: Lifespan = {
  product: 'cockroachdb',
  name: 'CockroachDB',
  cycles: [
    { cycle: '26.2', end: '2027-10-27', latest: '26.2.5' },
    { cycle: '26.1', end: '2026-08-02', latest: '26.1.8' },
    { cycle: '25.4', end: '2027-05-03', latest: '25.4.14' },
    { cycle: '25.3', end: '2026-02-04', latest: '25.3.7' },
    { cycle: '25.2', end: '2026-11-12', latest: '25.2.22' },
    { cycle: '25.1', latest: '25.1.10' },
    { cycle: '24.3', end: '2026-05-18', latest: '24.3.34' },
    { cycle: '24.2', end: '2025-02-12', latest: '24.2.10' },
    { cycle: '24.1', end: '2025-11-20', latest: '24.1.32' },
    { cycle: '23.2', end: '2025-08-05', latest: '23.2.31' },
    { cycle: '23.1', end: '2024-11-15', latest: '23.1.30' },
    { cycle: '22.2', end: '2024-06-05', latest: '22.2.19' },
    { cycle: '22.1', end: '2023-11-24', latest: '22.1.22' },
    { cycle: '21.2', end: '2023-05-16', latest: '21.2.17' },
    { cycle: '21.1', end: '2022-11-18', latest: '21.1.21' },
    { cycle: '20.2', end: '2022-05-10', latest: '20.2.19' },
    { cycle: '20.1', end: '2021-11-12', latest: '20.1.17' },
    { cycle: '19.2', end: '2021-05-12', latest: '19.2.12' },
    { cycle: '19.1', end: '2020-10-30', latest: '19.1.11' },
    { cycle: '2.1', end: '2020-04-30', latest: '2.1.11' },
    { cycle: '2.0', end: '2019-10-04', latest: '2.0.7' },
    { cycle: '1.1', end: '2019-04-12', latest: '1.1.9' },
    { cycle: '1.0', end: '2018-11-10', latest: '1.0.7' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/cockroachdb.md (MIT)',
  checked: '2026-08-22',
};
