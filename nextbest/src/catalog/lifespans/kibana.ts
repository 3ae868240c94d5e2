import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const kibana: Lifespan = {
  product: 'kibana',
  name: 'Kibana',
  cycles: [
    { cycle: '9.5', latest: '9.5.2' },
    { cycle: '9.4', latest: '9.4.5' },
    { cycle: '9.3', end: '2026-08-04', latest: '9.3.8' },
    { cycle: '9.2', end: '2026-05-05', latest: '9.2.8' },
    { cycle: '9.1', end: '2026-02-03', latest: '9.1.10' },
    { cycle: '8.19', end: '2027-07-15', latest: '8.19.20' },
    { cycle: '9.0', end: '2025-10-23', latest: '9.0.8' },
    { cycle: '8.18', end: '2025-10-21', latest: '8.18.8' },
    { cycle: '8.17', end: '2025-08-12', latest: '8.17.10' },
    { cycle: '8.16', end: '2025-04-15', latest: '8.16.6' },
    { cycle: '8.15', end: '2024-12-12', latest: '8.15.5' },
    { cycle: '8.14', end: '2024-11-12', latest: '8.14.3' },
    { cycle: '7', end: '2026-01-15', latest: '7.17.29' },
    { cycle: '6', end: '2022-02-10', latest: '6.8.23' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/kibana.md (MIT)',
  checked: '2026-08-22',
};
