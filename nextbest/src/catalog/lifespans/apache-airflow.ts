import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const apacheAirflow: Lifespan = {
  product: 'apache-airflow',
  name: 'Apache Airflow',
  cycles: [
    { cycle: '3.3', latest: '3.3.1' },
    { cycle: '3.2', end: '2026-07-06', latest: '3.2.2' },
    { cycle: '3.1', end: '2026-04-07', latest: '3.1.8' },
    { cycle: '3.0', end: '2025-09-25', latest: '3.0.6' },
    { cycle: '2', end: '2026-04-22', latest: '2.11.2' },
    { cycle: '1.10', end: '2021-06-17', latest: '1.10.15' },
    { cycle: '1.9', end: '2018-08-27', latest: '1.9.0' },
    { cycle: '1.8', end: '2018-01-03', latest: '1.8.2' },
    { cycle: '1.7', end: '2017-03-19', latest: '1.7.1.2' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/apache-airflow.md (MIT)',
  checked: '2026-08-22',
};
