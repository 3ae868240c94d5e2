import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const googleKubernetesEngine: Lifespan = {
  product: 'google-kubernetes-engine',
  name: 'Google Kubernetes Engine',
  cycles: [
    { cycle: '1.36', end: '2027-08-09', latest: '1.36.3-gke.1640000' },
    { cycle: '1.35', end: '2027-04-11', latest: '1.35.7-gke.1222000' },
    { cycle: '1.34', end: '2026-10-01', latest: '1.34.9-gke.1655001' },
    { cycle: '1.33', end: '2026-08-03', latest: '1.33.13-gke.1499000' },
    { cycle: '1.32', end: '2026-04-11', latest: '1.32.13-gke.2314000' },
    { cycle: '1.31', end: '2026-01-16', latest: '1.31.14-gke.2613000' },
    { cycle: '1.30', end: '2025-09-30', latest: '1.30.14-gke.2866000' },
    { cycle: '1.29', end: '2025-04-12', latest: '1.29.15-gke.2725000' },
    { cycle: '1.28', end: '2025-02-04', latest: '1.28.15-gke.3290000' },
    { cycle: '1.27', end: '2024-10-01', latest: '1.27.16-gke.2894000' },
    { cycle: '1.26', end: '2024-06-30', latest: '1.26.15-gke.1469001' },
    { cycle: '1.25', end: '2024-03-30', latest: '1.25.16-gke.1759000' },
    { cycle: '1.24', end: '2023-10-31', latest: '1.24.17-gke.2472000' },
    { cycle: '1.23', end: '2023-07-31', latest: '1.23.17-gke.10700' },
    { cycle: '1.22', end: '2023-04-30', latest: '1.22.17-gke.14100' },
    { cycle: '1.21', end: '2023-01-31', latest: '1.21.14-gke.18800' },
    { cycle: '1.20', end: '2022-08-01', latest: '1.20.15-gke.13700' },
    { cycle: '1.19', end: '2022-06-01', latest: '1.19.16-gke.15700' },
    { cycle: '1.18', end: '2022-03-01', latest: '1.18.20-gke.6000' },
    { cycle: '1.17', end: '2021-11-01', latest: '1.17.17-gke.9100' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/google-kubernetes-engine.md (MIT)',
  checked: '2026-08-22',
};
