import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const hashicorpVault: Lifespan = {
  product: 'hashicorp-vault',
  name: 'Hashicorp Vault',
  cycles: [
    { cycle: '2.0', latest: '2.0.4' },
    { cycle: '1.21', end: '2026-04-13', latest: '1.21.4' },
    { cycle: '1.20', end: '2025-10-21', latest: '1.20.4' },
    { cycle: '1.19', end: '2025-06-23', latest: '1.19.5' },
    { cycle: '1.18', end: '2025-03-04', latest: '1.18.5' },
    { cycle: '1.17', end: '2024-10-09', latest: '1.17.6' },
    { cycle: '1.16', end: '2024-06-10', latest: '1.16.3' },
    { cycle: '1.15', end: '2024-10-08', latest: '1.15.6' },
    { cycle: '1.14', end: '2024-06-10', latest: '1.14.10' },
    { cycle: '1.13', end: '2024-03-25', latest: '1.13.13' },
    { cycle: '1.12', end: '2023-09-27', latest: '1.12.11' },
    { cycle: '1.11', end: '2023-06-21', latest: '1.11.12' },
    { cycle: '1.10', end: '2023-03-01', latest: '1.10.11' },
    { cycle: '1.9', end: '2022-10-10', latest: '1.9.10' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/hashicorp-vault.md (MIT)',
  checked: '2026-08-22',
};
