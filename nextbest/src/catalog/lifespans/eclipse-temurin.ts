import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const eclipseTemurin: Lifespan = {
  product: 'eclipse-temurin',
  name: 'Eclipse Temurin',
  cycles: [
    { cycle: '26', end: '2026-09-15', latest: '26.0.2+10' },
    { cycle: '25', end: '2031-09-30', latest: '25.0.4.1+1' },
    { cycle: '24', end: '2025-09-16', latest: '24.0.2+12' },
    { cycle: '23', end: '2025-03-18', latest: '23.0.2+7' },
    { cycle: '22', end: '2024-09-17', latest: '22.0.2+9' },
    { cycle: '21', end: '2029-12-31', latest: '21.0.12.1+1' },
    { cycle: '20', end: '2023-09-19', latest: '20.0.2+9' },
    { cycle: '19', end: '2023-03-31', latest: '19.0.2+7' },
    { cycle: '18', end: '2022-09-30', latest: '18.0.2.1+1' },
    { cycle: '17', end: '2027-10-31', latest: '17.0.20.1+1' },
    { cycle: '11', end: '2027-10-31', latest: '11.0.32+9' },
    { cycle: '16', end: '2021-09-30', latest: '16.0.2+7' },
    { cycle: '8', end: '2030-12-31', latest: '8u502-b07' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/eclipse-temurin.md (MIT)',
  checked: '2026-08-22',
};
