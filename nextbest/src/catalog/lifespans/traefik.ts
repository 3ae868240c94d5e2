import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const traefik: Lifespan = {
  product: 'traefik',
  name: 'Traefik',
  cycles: [
    { cycle: '3.7', latest: '3.7.11' },
    { cycle: '3.6', end: '2026-08-16', latest: '3.6.25' },
    { cycle: '3.5', end: '2025-11-07', latest: '3.5.6' },
    { cycle: '3.4', end: '2025-07-23', latest: '3.4.5' },
    { cycle: '3.3', end: '2025-05-05', latest: '3.3.7' },
    { cycle: '3.2', end: '2025-01-06', latest: '3.2.5' },
    { cycle: '3.1', end: '2024-10-28', latest: '3.1.7' },
    { cycle: '3.0', end: '2024-07-15', latest: '3.0.4' },
    { cycle: '2.11', end: '2026-02-01', latest: '2.11.55' },
    { cycle: '2.10', end: '2024-02-12', latest: '2.10.7' },
    { cycle: '2.9', end: '2023-04-24', latest: '2.9.10' },
    { cycle: '2.8', end: '2022-10-03', latest: '2.8.8' },
    { cycle: '2.7', end: '2022-06-29', latest: '2.7.3' },
    { cycle: '2.6', end: '2022-05-24', latest: '2.6.7' },
    { cycle: '2.5', end: '2022-01-24', latest: '2.5.7' },
    { cycle: '2.4', end: '2021-08-17', latest: '2.4.14' },
    { cycle: '2.3', end: '2021-01-19', latest: '2.3.7' },
    { cycle: '2.2', end: '2020-09-23', latest: '2.2.11' },
    { cycle: '2.1', end: '2020-03-25', latest: '2.1.9' },
    { cycle: '2.0', end: '2019-12-11', latest: '2.0.7' },
    { cycle: '1.7', end: '2021-12-31', latest: '1.7.34' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/traefik.md (MIT)',
  checked: '2026-08-22',
};
