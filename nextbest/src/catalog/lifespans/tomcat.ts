import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const tomcat: Lifespan = {
  product: 'tomcat',
  name: 'Apache Tomcat',
  cycles: [
    { cycle: '11.0', latest: '11.0.25' },
    { cycle: '10.1', latest: '10.1.59' },
    { cycle: '10.0', end: '2022-10-31', latest: '10.0.27' },
    { cycle: '9.0', end: '2027-03-31', latest: '9.0.121' },
    { cycle: '8.5', end: '2024-03-31', latest: '8.5.100' },
    { cycle: '8.0', end: '2018-06-30', latest: '8.0.53' },
    { cycle: '7', end: '2021-03-31', latest: '7.0.109' },
    { cycle: '6', end: '2016-12-31', latest: '6.0.53' },
    { cycle: '5', end: '2012-09-30', latest: '5.5.36' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/tomcat.md (MIT)',
  checked: '2026-08-22',
};
