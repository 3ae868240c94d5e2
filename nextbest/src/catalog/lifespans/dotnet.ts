import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const dotnet: Lifespan = {
  product: 'dotnet',
  name: 'Microsoft .NET',
  cycles: [
    { cycle: '10', end: '2028-11-14', latest: '10.0.11' },
    { cycle: '9', end: '2026-11-10', latest: '9.0.19' },
    { cycle: '8', end: '2026-11-10', latest: '8.0.30' },
    { cycle: '7', end: '2024-05-14', latest: '7.0.20' },
    { cycle: '6', end: '2024-11-12', latest: '6.0.36' },
    { cycle: '5', end: '2022-05-10', latest: '5.0.17' },
    { cycle: '3.1', end: '2022-12-13', latest: '3.1.32' },
    { cycle: '3.0', end: '2020-03-03', latest: '3.0.3' },
    { cycle: '2.2', end: '2019-12-23', latest: '2.2.8' },
    { cycle: '2.1', end: '2021-08-21', latest: '2.1.30' },
    { cycle: '2.0', end: '2018-10-01', latest: '2.0.9' },
    { cycle: '1.1', end: '2019-06-27', latest: '1.1.13' },
    { cycle: '1.0', end: '2019-06-27', latest: '1.0.16' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/dotnet.md (MIT)',
  checked: '2026-08-22',
};
