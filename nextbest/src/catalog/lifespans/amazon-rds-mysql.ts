import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonRdsMysql: Lifespan = {
  product: 'amazon-rds-mysql',
  name: 'Amazon RDS for MySQL',
  cycles: [
    { cycle: '8.4.9', end: '2029-07-31', latest: '8.4.9' },
    { cycle: '8.0.46', end: '2026-07-31', latest: '8.0.46' },
    { cycle: '8.4.8', end: '2029-07-31', latest: '8.4.8' },
    { cycle: '8.0.45', end: '2026-07-31', latest: '8.0.45' },
    { cycle: '8.4.7', end: '2029-07-31', latest: '8.4.7' },
    { cycle: '8.0.44', end: '2026-07-31', latest: '8.0.44' },
    { cycle: '8.4.6', end: '2029-07-31', latest: '8.4.6' },
    { cycle: '8.0.43', end: '2026-07-31', latest: '8.0.43' },
    { cycle: '8.4.5', end: '2029-07-31', latest: '8.4.5' },
    { cycle: '8.0.42', end: '2026-07-31', latest: '8.0.42' },
    { cycle: '8.4.4', end: '2029-07-31', latest: '8.4.4' },
    { cycle: '8.0.41', end: '2026-07-31', latest: '8.0.41' },
    { cycle: '8.4', end: '2029-07-31', latest: '8.4.10' },
    { cycle: '8.4.3', end: '2029-07-31', latest: '8.4.3' },
    { cycle: '8.0.40', end: '2026-07-31', latest: '8.0.40' },
    { cycle: '8.0', end: '2026-07-31', latest: '8.0.46' },
    { cycle: '5.7', end: '2024-02-29', latest: '5.7.44' },
    { cycle: '5.6', end: '2022-03-01', latest: '5.6' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-rds-mysql.md (MIT)',
  checked: '2026-08-22',
};
