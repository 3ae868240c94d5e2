import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const nextjs: Lifespan = {
  product: 'nextjs',
  name: 'Next.js',
  cycles: [
    { cycle: '16', latest: '16.3.2' },
    { cycle: '15', end: '2026-10-21', latest: '15.5.23' },
    { cycle: '14', end: '2025-10-26', latest: '14.2.35' },
    { cycle: '13', end: '2024-12-21', latest: '13.5.11' },
    { cycle: '12', end: '2022-11-21', latest: '12.3.7' },
    { cycle: '11', end: '2022-01-27', latest: '11.1.4' },
    { cycle: '10', end: '2021-06-15', latest: '10.2.3' },
    { cycle: '9', end: '2020-10-27', latest: '9.5.5' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/nextjs.md (MIT)',
  checked: '2026-08-22',
};
