import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const clickhouse: Lifespan = {
  product: 'clickhouse',
  name: 'ClickHouse',
  cycles: [
    { cycle: '26.7', latest: '26.7.5.10' },
    { cycle: '26.6', latest: '26.6.3.62' },
    { cycle: '26.5', latest: '26.5.7.64' },
    { cycle: '26.4', end: '2026-07-22', latest: '26.4.5.143' },
    { cycle: '26.3', end: '2027-03-26', latest: '26.3.20.7' },
    { cycle: '26.2', end: '2026-05-21', latest: '26.2.19.43' },
    { cycle: '26.1', end: '2026-05-05', latest: '26.1.12.23' },
    { cycle: '25.12', end: '2026-03-26', latest: '25.12.12.1' },
    { cycle: '25.11', end: '2026-02-27', latest: '25.11.9.34' },
    { cycle: '25.10', end: '2026-01-30', latest: '25.10.7.6' },
    { cycle: '25.9', end: '2025-12-18', latest: '25.9.7.56' },
    { cycle: '25.8', end: '2026-08-29', latest: '25.8.32.4' },
    { cycle: '25.7', end: '2025-11-01', latest: '25.7.8.71' },
    { cycle: '25.6', end: '2025-09-27', latest: '25.6.13.41' },
    { cycle: '25.5', end: '2025-08-29', latest: '25.5.11.15' },
    { cycle: '25.4', end: '2025-07-29', latest: '25.4.13.22' },
    { cycle: '25.3', end: '2026-03-20', latest: '25.3.14.14' },
    { cycle: '25.2', end: '2025-05-22', latest: '25.2.2.39' },
    { cycle: '25.1', end: '2025-04-22', latest: '25.1.8.25' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/clickhouse.md (MIT)',
  checked: '2026-08-22',
};
