import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const nomad: Lifespan = {
  product: 'nomad',
  name: 'Nomad',
  cycles: [
    { cycle: '2.0', latest: '2.0.5' },
    { cycle: '1.11', latest: '1.11.3' },
    { cycle: '1.10', latest: '1.10.5' },
    { cycle: '1.9', end: '2026-04-21', latest: '1.9.7' },
    { cycle: '1.8', end: '2025-11-11', latest: '1.8.4' },
    { cycle: '1.7', end: '2025-04-09', latest: '1.7.7' },
    { cycle: '1.6', end: '2024-10-10', latest: '1.6.10' },
    { cycle: '1.5', end: '2024-05-28', latest: '1.5.17' },
    { cycle: '1.4', end: '2023-12-07', latest: '1.4.14' },
    { cycle: '1.3', end: '2023-07-18', latest: '1.3.16' },
    { cycle: '1.2', end: '2023-03-01', latest: '1.2.16' },
    { cycle: '1.1', end: '2022-10-04', latest: '1.1.18' },
    { cycle: '1.0', end: '2022-05-11', latest: '1.0.18' },
    { cycle: '0.12', end: '2021-11-15', latest: '0.12.12' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/nomad.md (MIT)',
  checked: '2026-08-22',
};
