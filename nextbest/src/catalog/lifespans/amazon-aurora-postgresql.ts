import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonAuroraPostgresql: Lifespan = {
  product: 'amazon-aurora-postgresql',
  name: 'Amazon Aurora PostgreSQL',
  cycles: [
    { cycle: '18', end: '2031-02-28', latest: '18.3' },
    { cycle: '17', end: '2030-02-28', latest: '17.9' },
    { cycle: '16', end: '2029-02-28', latest: '16.13' },
    { cycle: '15', end: '2028-02-29', latest: '15.17' },
    { cycle: '14', end: '2027-02-28', latest: '14.22' },
    { cycle: '13', end: '2026-02-28', latest: '13.23' },
    { cycle: '12', end: '2025-02-28', latest: '12.22' },
    { cycle: '11', end: '2024-02-29', latest: '11.21' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-aurora-postgresql.md (MIT)',
  checked: '2026-08-22',
};
