import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const apacheSpark: Lifespan = {
  product: 'apache-spark',
  name: 'Apache Spark',
  cycles: [
    { cycle: '4.2', end: '2028-01-11', latest: '4.2.0' },
    { cycle: '4.1', end: '2027-06-11', latest: '4.1.3' },
    { cycle: '4.0', end: '2026-11-23', latest: '4.0.4' },
    { cycle: '3.5', end: '2027-11-30', latest: '3.5.9' },
    { cycle: '3.4', end: '2024-10-21', latest: '3.4.4' },
    { cycle: '3.3', end: '2023-12-09', latest: '3.3.4' },
    { cycle: '3.2', end: '2023-04-09', latest: '3.2.4' },
    { cycle: '3.1', end: '2022-08-22', latest: '3.1.3' },
    { cycle: '3.0', end: '2021-12-06', latest: '3.0.3' },
    { cycle: '2.4', end: '2021-05-09', latest: '2.4.8' },
    { cycle: '2.3', end: '2019-08-25', latest: '2.3.4' },
    { cycle: '2.2', end: '2019-01-30', latest: '2.2.3' },
    { cycle: '2.1', end: '2018-06-26', latest: '2.1.3' },
    { cycle: '2.0', end: '2016-12-15', latest: '2.0.2' },
    { cycle: '1.6', end: '2016-07-19', latest: '1.6.3' },
    { cycle: '1.5', end: '2015-12-21', latest: '1.5.2' },
    { cycle: '1.4', end: '2015-09-08', latest: '1.4.1' },
    { cycle: '1.3', end: '2015-06-02', latest: '1.3.1' },
    { cycle: '1.2', end: '2015-04-05', latest: '1.2.2' },
    { cycle: '1.1', end: '2014-12-10', latest: '1.1.1' },
    { cycle: '1.0', end: '2014-09-03', latest: '1.0.2' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/apache-spark.md (MIT)',
  checked: '2026-08-22',
};
