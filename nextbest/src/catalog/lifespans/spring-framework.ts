import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const springFramework: Lifespan = {
  product: 'spring-framework',
  name: 'Spring Framework',
  cycles: [
    { cycle: '7.0', end: '2027-07-31', latest: '7.0.9' },
    { cycle: '6.2', end: '2026-06-30', latest: '6.2.19' },
    { cycle: '6.1', end: '2025-06-30', latest: '6.1.21' },
    { cycle: '6.0', end: '2024-06-30', latest: '6.0.23' },
    { cycle: '5.3', end: '2024-08-31', latest: '5.3.39' },
    { cycle: '5.2', end: '2021-12-31', latest: '5.2.25' },
    { cycle: '5.1', end: '2020-12-31', latest: '5.1.20' },
    { cycle: '5.0', end: '2020-12-31', latest: '5.0.20' },
    { cycle: '4.3', end: '2020-12-31', latest: '4.3.30' },
    { cycle: '3.2', end: '2016-12-31', latest: '3.2.18' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/spring-framework.md (MIT)',
  checked: '2026-08-22',
};
