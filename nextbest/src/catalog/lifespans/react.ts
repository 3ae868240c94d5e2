import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const react: Lifespan = {
  product: 'react',
  name: 'React',
  cycles: [
    { cycle: '19', latest: '19.2.8' },
    { cycle: '18', latest: '18.3.1' },
    { cycle: '17', latest: '17.0.2' },
    { cycle: '16', latest: '16.14.0' },
    { cycle: '15', latest: '15.7.0' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/react.md (MIT)',
  checked: '2026-08-22',
};
