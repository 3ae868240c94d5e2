import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const consul: Lifespan = {
  product: 'consul',
  name: 'Hashicorp Consul',
  cycles: [
    { cycle: '2.0', latest: '2.0.3' },
    { cycle: '1.22', latest: '1.22.7' },
    { cycle: '1.21', latest: '1.21.5' },
    { cycle: '1.20', end: '2026-05-24', latest: '1.20.6' },
    { cycle: '1.19', end: '2025-10-27', latest: '1.19.2' },
    { cycle: '1.18', end: '2025-05-06', latest: '1.18.2' },
    { cycle: '1.17', end: '2024-10-14', latest: '1.17.4' },
    { cycle: '1.16', end: '2024-06-12', latest: '1.16.7' },
    { cycle: '1.15', end: '2024-02-27', latest: '1.15.11' },
    { cycle: '1.14', end: '2023-11-03', latest: '1.14.11' },
    { cycle: '1.13', end: '2023-06-26', latest: '1.13.9' },
    { cycle: '1.12', end: '2023-02-23', latest: '1.12.9' },
    { cycle: '1.11', end: '2022-11-15', latest: '1.11.11' },
    { cycle: '1.10', end: '2022-08-09', latest: '1.10.12' },
    { cycle: '1.9', end: '2022-04-19', latest: '1.9.17' },
    { cycle: '1.8', end: '2021-12-14', latest: '1.8.19' },
    { cycle: '1.7', end: '2021-06-22', latest: '1.7.14' },
    { cycle: '1.6', end: '2020-11-24', latest: '1.6.10' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/consul.md (MIT)',
  checked: '2026-08-22',
};
