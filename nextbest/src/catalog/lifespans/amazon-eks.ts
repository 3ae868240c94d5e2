import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonEks: Lifespan = {
  product: 'amazon-eks',
  name: 'Amazon EKS',
  cycles: [
    { cycle: '1.36', end: '2027-08-02', latest: '1.36-eks-6' },
    { cycle: '1.35', end: '2027-03-27', latest: '1.35-eks-17' },
    { cycle: '1.34', end: '2026-12-02', latest: '1.34-eks-27' },
    { cycle: '1.33', end: '2026-07-29', latest: '1.33-eks-41' },
    { cycle: '1.32', end: '2026-03-23', latest: '1.32-eks-48' },
    { cycle: '1.31', end: '2025-11-26', latest: '1.31-eks-64' },
    { cycle: '1.30', end: '2025-07-23', latest: '1.30-eks-72' },
    { cycle: '1.29', end: '2025-03-23', latest: '1.29-eks-66' },
    { cycle: '1.28', end: '2024-11-26', latest: '1.28-eks-63' },
    { cycle: '1.27', end: '2024-07-24', latest: '1.27-eks-53' },
    { cycle: '1.26', end: '2024-06-11', latest: '1.26-eks-51' },
    { cycle: '1.25', end: '2024-05-01', latest: '1.25-eks-48' },
    { cycle: '1.24', end: '2024-01-31', latest: '1.24-eks-45' },
    { cycle: '1.23', end: '2023-10-11', latest: '1.23-eks-30' },
    { cycle: '1.22', end: '2023-06-04', latest: '1.22-eks-14' },
    { cycle: '1.21', end: '2023-02-16', latest: '1.21-eks-18' },
    { cycle: '1.20', end: '2022-11-01', latest: '1.20-eks-14' },
    { cycle: '1.19', end: '2022-08-01', latest: '1.19-eks-11' },
    { cycle: '1.18', end: '2022-08-15', latest: '1.18-eks-13' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-eks.md (MIT)',
  checked: '2026-08-22',
};
