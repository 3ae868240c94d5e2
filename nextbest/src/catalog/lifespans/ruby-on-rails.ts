import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const rubyOnRails: Lifespan = {
  product: 'ruby-on-rails',
  name: 'Ruby on Rails',
  cycles: [
    { cycle: '8.1', end: '2027-10-10', latest: '8.1.3.1' },
    { cycle: '8.0', end: '2026-11-07', latest: '8.0.5.1' },
    { cycle: '7.2', end: '2026-08-09', latest: '7.2.3.2' },
    { cycle: '7.1', end: '2025-10-01', latest: '7.1.6' },
    { cycle: '7.0', end: '2025-04-01', latest: '7.0.10' },
    { cycle: '6.1', end: '2024-10-01', latest: '6.1.7.10' },
    { cycle: '6.0', end: '2023-06-01', latest: '6.0.6.1' },
    { cycle: '5.2', end: '2022-06-01', latest: '5.2.8.1' },
    { cycle: '5.1', end: '2019-08-25', latest: '5.1.7' },
    { cycle: '5.0', end: '2018-04-09', latest: '5.0.7.2' },
    { cycle: '4.2', end: '2017-04-27', latest: '4.2.11.3' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/ruby-on-rails.md (MIT)',
  checked: '2026-08-22',
};
