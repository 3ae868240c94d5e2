import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonRdsPostgresql: Lifespan = {
  product: 'amazon-rds-postgresql',
  name: 'Amazon RDS for PostgreSQL',
  cycles: [
    { cycle: '18', end: '2031-02-28', latest: '18.4' },
    { cycle: '17', end: '2030-02-28', latest: '17.10' },
    { cycle: '16', end: '2029-02-28', latest: '16.14' },
    { cycle: '15', end: '2028-02-29', latest: '15.18' },
    { cycle: '14', end: '2027-02-28', latest: '14.23' },
    { cycle: '13', end: '2026-02-28', latest: '13.23' },
    { cycle: '12', end: '2025-02-28', latest: '12.22' },
    { cycle: '11', end: '2024-02-29', latest: '11.22' },
    { cycle: '10', end: '2023-04-30', latest: '10.23' },
    { cycle: '9.6', end: '2022-04-30', latest: '9.6.24' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-rds-postgresql.md (MIT)',
  checked: '2026-08-22',
};
