import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const windowsServer: Lifespan = {
  product: 'windows-server',
  name: 'Microsoft Windows Server',
  cycles: [
    { cycle: '2025', end: '2034-11-14', latest: '10.0.26100' },
    { cycle: '23h2-ac', end: '2026-05-12', latest: '10.0.25398' },
    { cycle: '2022', end: '2031-10-14', latest: '10.0.20348' },
    { cycle: '20h2-sac', end: '2022-08-09', latest: '10.0.19042' },
    { cycle: '2004-sac', end: '2021-12-14', latest: '10.0.19041' },
    { cycle: '1909-sac', end: '2021-05-11', latest: '10.0.18363' },
    { cycle: '1903-sac', end: '2020-12-08', latest: '10.0.18362' },
    { cycle: '1809-sac', end: '2020-11-10', latest: '10.0.17763' },
    { cycle: '2019', end: '2029-01-09', latest: '10.0.17763' },
    { cycle: '1803-sac', end: '2019-11-12', latest: '10.0.17134' },
    { cycle: '1709-sac', end: '2019-04-09', latest: '10.0.16299' },
    { cycle: '2016', end: '2027-01-12', latest: '10.0.14393' },
    { cycle: '2012-r2', end: '2023-10-10', latest: '6.3.9600' },
    { cycle: '2012', end: '2023-10-10', latest: '6.2.9200' },
    { cycle: '2008-r2-sp1', end: '2020-01-14', latest: '6.1.7601' },
    { cycle: '2008-sp2', end: '2020-01-14', latest: '6.0.6003' },
    { cycle: '2003-sp2', end: '2015-07-14', latest: '5.2.3790' },
    { cycle: '2003-sp1', end: '2009-04-14', latest: '5.2.3790' },
    { cycle: '2003', end: '2007-04-10', latest: '5.2.3790' },
    { cycle: '2000', end: '2010-07-13', latest: '5.0.2195' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/windows-server.md (MIT)',
  checked: '2026-08-22',
};
