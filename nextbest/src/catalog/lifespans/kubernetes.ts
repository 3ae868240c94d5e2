import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const kubernetes: Lifespan = {
  product: 'kubernetes',
  name: 'Kubernetes',
  cycles: [
    { cycle: '1.36', end: '2027-06-28', latest: '1.36.4' },
    { cycle: '1.35', end: '2027-02-28', latest: '1.35.8' },
    { cycle: '1.34', end: '2026-10-27', latest: '1.34.11' },
    { cycle: '1.33', end: '2026-06-28', latest: '1.33.13' },
    { cycle: '1.32', end: '2026-02-28', latest: '1.32.13' },
    { cycle: '1.31', end: '2025-11-11', latest: '1.31.14' },
    { cycle: '1.30', end: '2025-07-15', latest: '1.30.14' },
    { cycle: '1.29', end: '2025-02-28', latest: '1.29.15' },
    { cycle: '1.28', end: '2024-10-28', latest: '1.28.15' },
    { cycle: '1.27', end: '2024-06-28', latest: '1.27.16' },
    { cycle: '1.26', end: '2024-02-28', latest: '1.26.15' },
    { cycle: '1.25', end: '2023-10-27', latest: '1.25.16' },
    { cycle: '1.24', end: '2023-07-28', latest: '1.24.17' },
    { cycle: '1.23', end: '2023-02-28', latest: '1.23.17' },
    { cycle: '1.22', end: '2022-10-28', latest: '1.22.17' },
    { cycle: '1.21', end: '2022-06-28', latest: '1.21.14' },
    { cycle: '1.20', end: '2022-02-28', latest: '1.20.15' },
    { cycle: '1.19', end: '2021-10-28', latest: '1.19.16' },
    { cycle: '1.18', end: '2021-06-18', latest: '1.18.20' },
    { cycle: '1.17', end: '2020-12-25', latest: '1.17.17' },
    { cycle: '1.16', end: '2020-08-04', latest: '1.16.15' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/kubernetes.md (MIT)',
  checked: '2026-08-22',
};
