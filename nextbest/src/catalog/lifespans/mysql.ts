import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const mysql: Lifespan = {
  product: 'mysql',
  name: 'MySQL',
  cycles: [
    { cycle: '9.7', end: '2034-04-21', latest: '9.7.2' },
    { cycle: '9.6', end: '2026-04-21', latest: '9.6.1' },
    { cycle: '9.5', end: '2026-01-20', latest: '9.5.2' },
    { cycle: '9.4', end: '2025-10-21', latest: '9.4.2' },
    { cycle: '9.3', end: '2025-07-22', latest: '9.3.2' },
    { cycle: '9.2', end: '2025-04-15', latest: '9.2.2' },
    { cycle: '9.1', end: '2025-01-21', latest: '9.1.2' },
    { cycle: '9.0', end: '2024-10-15', latest: '9.0.1' },
    { cycle: '8.4', end: '2032-04-30', latest: '8.4.11' },
    { cycle: '8.3', end: '2024-04-10', latest: '8.3.0' },
    { cycle: '8.2', end: '2023-12-14', latest: '8.2.0' },
    { cycle: '8.1', end: '2023-10-25', latest: '8.1.0' },
    { cycle: '8.0', end: '2026-04-30', latest: '8.0.46' },
    { cycle: '5.7', end: '2023-10-31', latest: '5.7.44' },
    { cycle: '5.6', end: '2021-02-28', latest: '5.6.51' },
    { cycle: '5.5', end: '2018-12-31', latest: '5.5.63' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/mysql.md (MIT)',
  checked: '2026-08-22',
};
