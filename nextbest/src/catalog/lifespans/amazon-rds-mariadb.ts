import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonRdsMariadb: Lifespan = {
  product: 'amazon-rds-mariadb',
  name: 'Amazon RDS for MariaDB',
  cycles: [
    { cycle: '12.3', end: '2029-06-30', latest: '12.3.2' },
    { cycle: '11.8', end: '2028-06-30', latest: '11.8.8' },
    { cycle: '11.4', end: '2029-05-31', latest: '11.4.12' },
    { cycle: '10.11', end: '2028-02-29', latest: '10.11.18' },
    { cycle: '10.6', end: '2026-12-31', latest: '10.6.27' },
    { cycle: '10.5', end: '2026-08-31', latest: '10.5.29' },
    { cycle: '10.4', end: '2025-02-28', latest: '10.4.34' },
    { cycle: '10.3', end: '2023-10-23', latest: '10.3.39' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-rds-mariadb.md (MIT)',
  checked: '2026-08-22',
};
