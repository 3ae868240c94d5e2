import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const apacheHttpServer: Lifespan = {
  product: 'apache-http-server',
  name: 'Apache HTTP Server',
  cycles: [
    { cycle: '2.4', latest: '2.4.68' },
    { cycle: '2.2', end: '2017-07-11', latest: '2.2.34' },
    { cycle: '2.0', end: '2013-07-10', latest: '2.0.65' },
    { cycle: '1.3', end: '2010-02-03', latest: '1.3.42' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/apache-http-server.md (MIT)',
  checked: '2026-08-22',
};
