import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const terraform: Lifespan = {
  product: 'terraform',
  name: 'Hashicorp Terraform',
  cycles: [
    { cycle: '1.15', latest: '1.15.9' },
    { cycle: '1.14', latest: '1.14.9' },
    { cycle: '1.13', end: '2026-04-29', latest: '1.13.5' },
    { cycle: '1.12', end: '2025-11-19', latest: '1.12.2' },
    { cycle: '1.11', end: '2025-08-20', latest: '1.11.4' },
    { cycle: '1.10', end: '2025-05-14', latest: '1.10.5' },
    { cycle: '1.9', end: '2025-02-27', latest: '1.9.8' },
    { cycle: '1.8', end: '2024-11-26', latest: '1.8.5' },
    { cycle: '1.7', end: '2024-06-26', latest: '1.7.5' },
    { cycle: '1.6', end: '2024-04-10', latest: '1.6.6' },
    { cycle: '1.5', end: '2024-01-17', latest: '1.5.7' },
    { cycle: '1.4', end: '2023-10-04', latest: '1.4.7' },
    { cycle: '1.3', end: '2023-06-12', latest: '1.3.10' },
    { cycle: '1.2', end: '2023-03-08', latest: '1.2.9' },
    { cycle: '1.1', end: '2022-09-21', latest: '1.1.9' },
    { cycle: '1.0', end: '2022-05-18', latest: '1.0.11' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/terraform.md (MIT)',
  checked: '2026-08-22',
};
