import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const go: Lifespan = {
  product: 'go',
  name: 'Go',
  cycles: [
    { cycle: '1.27', latest: '1.27.0' },
    { cycle: '1.26', latest: '1.26.7' },
    { cycle: '1.25', end: '2026-08-19', latest: '1.25.14' },
    { cycle: '1.24', end: '2026-02-10', latest: '1.24.13' },
    { cycle: '1.23', end: '2025-08-12', latest: '1.23.12' },
    { cycle: '1.22', end: '2025-02-11', latest: '1.22.12' },
    { cycle: '1.21', end: '2024-08-13', latest: '1.21.13' },
    { cycle: '1.20', end: '2024-02-06', latest: '1.20.14' },
    { cycle: '1.19', end: '2023-09-06', latest: '1.19.13' },
    { cycle: '1.18', end: '2023-02-01', latest: '1.18.10' },
    { cycle: '1.17', end: '2022-08-02', latest: '1.17.13' },
    { cycle: '1.16', end: '2022-03-15', latest: '1.16.15' },
    { cycle: '1.15', end: '2021-08-16', latest: '1.15.15' },
    { cycle: '1.14', end: '2021-02-16', latest: '1.14.15' },
    { cycle: '1.13', end: '2020-08-11', latest: '1.13.15' },
    { cycle: '1.12', end: '2020-02-25', latest: '1.12.17' },
    { cycle: '1.11', end: '2019-09-03', latest: '1.11.13' },
    { cycle: '1.10', end: '2019-02-25', latest: '1.10.8' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/go.md (MIT)',
  checked: '2026-08-22',
};
