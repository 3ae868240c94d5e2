import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const openjdkBuildsFromOracle: Lifespan = {
  product: 'openjdk-builds-from-oracle',
  name: 'OpenJDK builds from Oracle',
  cycles: [
    { cycle: '26', end: '2026-09-18', latest: '26' },
    { cycle: '25', end: '2026-03-17', latest: '25' },
    { cycle: '24', end: '2025-09-16', latest: '24' },
    { cycle: '23', end: '2025-03-18', latest: '23.0.2' },
    { cycle: '22', end: '2024-09-17', latest: '22.0.2' },
    { cycle: '21', end: '2024-03-19', latest: '21.0.2' },
    { cycle: '20', end: '2023-09-19', latest: '20.0.2' },
    { cycle: '19', end: '2023-03-21', latest: '19.0.2' },
    { cycle: '18', end: '2022-09-20', latest: '18.0.2.1' },
    { cycle: '17', end: '2022-03-22', latest: '17.0.2' },
    { cycle: '16', end: '2021-09-14', latest: '16.0.2' },
    { cycle: '15', end: '2021-03-16', latest: '15.0.2' },
    { cycle: '14', end: '2020-09-16', latest: '14.0.2' },
    { cycle: '13', end: '2020-03-17', latest: '13.0.2' },
    { cycle: '12', end: '2019-09-17', latest: '12.0.2' },
    { cycle: '11', end: '2019-03-19', latest: '11.0.2' },
    { cycle: '10', end: '2018-09-25', latest: '10.0.2' },
    { cycle: '9', end: '2018-03-20', latest: '9.0.4' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/openjdk-builds-from-oracle.md (MIT)',
  checked: '2026-08-22',
};
