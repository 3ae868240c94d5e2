import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const solr: Lifespan = {
  product: 'solr',
  name: 'Apache Solr',
  cycles: [
    { cycle: '10', latest: '10.0.0' },
    { cycle: '9', latest: '9.10.1' },
    { cycle: '8', end: '2024-10-25', latest: '8.11.4' },
    { cycle: '7', end: '2022-05-11', latest: '7.7.3' },
    { cycle: '6', end: '2019-03-13', latest: '6.6.6' },
    { cycle: '5', end: '2017-10-24', latest: '5.5.5' },
    { cycle: '4', end: '2015-03-03', latest: '4.10.4' },
    { cycle: '3', end: '2012-12-24', latest: '3.6.2' },
    { cycle: '1', end: '2010-06-25', latest: '1.4.1' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/solr.md (MIT)',
  checked: '2026-08-22',
};
