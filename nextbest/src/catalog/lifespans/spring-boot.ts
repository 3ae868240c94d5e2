import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const springBoot: Lifespan = {
  product: 'spring-boot',
  name: 'Spring Boot',
  cycles: [
    { cycle: '4.1', end: '2027-07-31', latest: '4.1.1' },
    { cycle: '4.0', end: '2026-12-31', latest: '4.0.8' },
    { cycle: '3.5', end: '2026-06-30', latest: '3.5.16' },
    { cycle: '3.4', end: '2025-12-31', latest: '3.4.13' },
    { cycle: '3.3', end: '2025-06-30', latest: '3.3.13' },
    { cycle: '3.2', end: '2024-12-31', latest: '3.2.12' },
    { cycle: '3.1', end: '2024-06-30', latest: '3.1.12' },
    { cycle: '3.0', end: '2023-12-31', latest: '3.0.13' },
    { cycle: '2.7', end: '2023-06-30', latest: '2.7.18' },
    { cycle: '2.6', end: '2022-11-24', latest: '2.6.15' },
    { cycle: '2.5', end: '2022-05-19', latest: '2.5.15' },
    { cycle: '2.4', end: '2021-11-18', latest: '2.4.13' },
    { cycle: '2.3', end: '2021-05-20', latest: '2.3.12' },
    { cycle: '2.2', end: '2020-10-16', latest: '2.2.13' },
    { cycle: '2.1', end: '2019-10-30', latest: '2.1.18' },
    { cycle: '2.0', end: '2019-03-01', latest: '2.0.9' },
    { cycle: '1.5', end: '2019-08-06', latest: '1.5.22' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/spring-boot.md (MIT)',
  checked: '2026-08-22',
};
