import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const azureKubernetesService: Lifespan = {
  product: 'azure-kubernetes-service',
  name: 'Azure Kubernetes Service',
  cycles: [
    { cycle: '1.36', end: '2027-06-30' },
    { cycle: '1.35', end: '2027-03-31' },
    { cycle: '1.34', end: '2026-11-30' },
    { cycle: '1.33', end: '2026-07-31' },
    { cycle: '1.32', end: '2026-03-31' },
    { cycle: '1.31', end: '2025-11-01' },
    { cycle: '1.30', end: '2025-08-22' },
    { cycle: '1.29', end: '2025-03-31' },
    { cycle: '1.28', end: '2025-01-31' },
    { cycle: '1.27', end: '2024-07-31' },
    { cycle: '1.26', end: '2024-04-11' },
    { cycle: '1.25', end: '2024-01-14' },
    { cycle: '1.24', end: '2023-07-31' },
    { cycle: '1.23', end: '2023-04-02' },
    { cycle: '1.22', end: '2022-12-04' },
    { cycle: '1.21', end: '2022-07-31' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/azure-kubernetes-service.md (MIT)',
  checked: '2026-08-22',
};
