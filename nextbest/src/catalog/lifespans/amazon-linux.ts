import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonLinux: Lifespan = {
  product: 'amazon-linux',
  name: 'Amazon Linux',
  cycles: [
    { cycle: '2023', end: '2029-06-30', latest: '2023.12.20260817.0' },
    { cycle: '2', end: '2026-06-30', latest: '2.0.20260817.0' },
    { cycle: '2018.03', end: '2023-12-31', latest: '2018.03.0.20231218.0' },
    { cycle: '2017.09', end: '2023-12-31', latest: '2017.09.1.20180409' },
    { cycle: '2017.03', end: '2023-12-31', latest: '2017.03.1.20170812' },
    { cycle: '2016.09', end: '2023-12-31', latest: '2016.09.1.20161221' },
    { cycle: '2016.03', end: '2023-12-31', latest: '2016.03' },
    { cycle: '2015.09', end: '2023-12-31', latest: '2015.09' },
    { cycle: '2015.03', end: '2023-12-31', latest: '2015.03' },
    { cycle: '2014.09', end: '2023-12-31', latest: '2014.09' },
    { cycle: '2014.03', end: '2023-12-31', latest: '2014.03' },
    { cycle: '2013.09', end: '2023-12-31', latest: '2013.09' },
    { cycle: '2013.03', end: '2023-12-31', latest: '2013.03' },
    { cycle: '2012.09', end: '2023-12-31', latest: '2012.09' },
    { cycle: '2012.03', end: '2023-12-31', latest: '2012.03' },
    { cycle: '2011.09', end: '2023-12-31', latest: '2011.09' },
    { cycle: '2010.11', end: '2023-12-31', latest: '2010.11' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-linux.md (MIT)',
  checked: '2026-08-22',
};
