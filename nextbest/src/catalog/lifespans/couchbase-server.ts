import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const couchbaseServer: Lifespan = {
  product: 'couchbase-server',
  name: 'Couchbase Server',
  cycles: [
    { cycle: '8.0', end: '2028-10-31', latest: '8.0.2' },
    { cycle: '7.6', end: '2027-03-31', latest: '7.6.12' },
    { cycle: '7.2', end: '2026-07-31', latest: '7.2.9' },
    { cycle: '7.1', end: '2024-01-31', latest: '7.1.6' },
    { cycle: '7.0', end: '2023-01-31', latest: '7.0.5' },
    { cycle: '6.6', end: '2023-01-31', latest: '6.6.6' },
    { cycle: '6.5', end: '2021-02-28', latest: '6.5.2' },
    { cycle: '6.0', end: '2020-07-31', latest: '6.0.5' },
    { cycle: '5.5', end: '2020-07-31', latest: '5.5.6' },
    { cycle: '5.1', end: '2019-01-31', latest: '5.1.3' },
    { cycle: '5.0', end: '2018-08-31', latest: '5.0.1' },
    { cycle: '4.6', end: '2018-08-31', latest: '5.0.1' },
    { cycle: '4.5', end: '2018-04-30', latest: '4.5.1' },
    { cycle: '4.1', end: '2018-04-30', latest: '4.1.2' },
    { cycle: '4.0', end: '2017-04-30', latest: '4.0.0' },
    { cycle: '3.1', end: '2017-02-28', latest: '3.1.3' },
    { cycle: '3.0', end: '2016-04-30', latest: '3.0.3' },
    { cycle: '2.5', end: '2015-12-31', latest: '2.5.0' },
    { cycle: '2.2', end: '2015-03-31', latest: '2.2.0' },
    { cycle: '2.1', end: '2014-12-31', latest: '2.1.0' },
    { cycle: '2.0', end: '2014-06-30', latest: '2.0.0' },
    { cycle: '1.8', end: '2014-01-31', latest: '1.8.0' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/couchbase-server.md (MIT)',
  checked: '2026-08-22',
};
