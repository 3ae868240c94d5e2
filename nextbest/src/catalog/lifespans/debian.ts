import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const debian: Lifespan = {
  product: 'debian',
  name: 'Debian',
  cycles: [
    { cycle: '13', end: '2028-08-09', latest: '13.6' },
    { cycle: '12', end: '2026-07-11', latest: '12.15' },
    { cycle: '11', end: '2024-08-14', latest: '11.11' },
    { cycle: '10', end: '2022-09-10', latest: '10.13' },
    { cycle: '9', end: '2020-07-18', latest: '9.13' },
    { cycle: '8', end: '2018-06-17', latest: '8.11' },
    { cycle: '7', end: '2016-04-25', latest: '7.11' },
    { cycle: '6', end: '2014-05-31', latest: '6.0.10' },
    { cycle: '5', end: '2012-02-06', latest: '5.0.10' },
    { cycle: '4', end: '2010-02-15', latest: '4.0r9' },
    { cycle: '3.1', end: '2008-03-31', latest: '3.1r8' },
    { cycle: '3.0', end: '2006-06-30', latest: '3.0r6' },
    { cycle: '2.2', end: '2003-06-30', latest: '2.2r7' },
    { cycle: '2.1', end: '2000-09-30', latest: '2.1r5' },
    { cycle: '2.0', end: '1999-02-15', latest: '2.0r5' },
    { cycle: '1.3', end: '1998-12-08', latest: '1.3.1 r.6' },
    { cycle: '1.2', end: '1997-10-23', latest: '1.2' },
    { cycle: '1.1', end: '1996-12-12', latest: '1.1' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/debian.md (MIT)',
  checked: '2026-08-22',
};
