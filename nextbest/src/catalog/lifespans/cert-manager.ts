import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const certManager: Lifespan = {
  product: 'cert-manager',
  name: 'cert-manager',
  cycles: [
    { cycle: '1.21', latest: '1.21.1' },
    { cycle: '1.20', latest: '1.20.3' },
    { cycle: '1.19', end: '2026-07-08', latest: '1.19.6' },
    { cycle: '1.18', end: '2026-03-10', latest: '1.18.6' },
    { cycle: '1.17', end: '2025-10-07', latest: '1.17.4' },
    { cycle: '1.16', end: '2025-06-10', latest: '1.16.5' },
    { cycle: '1.15', end: '2025-02-03', latest: '1.15.5' },
    { cycle: '1.14', end: '2024-10-03', latest: '1.14.7' },
    { cycle: '1.13', end: '2024-06-05', latest: '1.13.6' },
    { cycle: '1.12', end: '2025-05-19', latest: '1.12.17' },
    { cycle: '1.11', end: '2023-09-12', latest: '1.11.5' },
    { cycle: '1.10', end: '2023-05-19', latest: '1.10.2' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/cert-manager.md (MIT)',
  checked: '2026-08-22',
};
