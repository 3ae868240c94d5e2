import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const amazonCorretto: Lifespan = {
  product: 'amazon-corretto',
  name: 'Amazon Corretto',
  cycles: [
    { cycle: '26', end: '2026-10-31', latest: '26.0.2.11.1' },
    { cycle: '25', end: '2032-10-31', latest: '25.0.4.8.1' },
    { cycle: '24', end: '2025-10-31', latest: '24.0.2.12.1' },
    { cycle: '23', end: '2025-04-30', latest: '23.0.2.7.1' },
    { cycle: '22', end: '2024-10-15', latest: '22.0.2.9.1' },
    { cycle: '21', end: '2030-10-31', latest: '21.0.12.9.1' },
    { cycle: '20', end: '2023-10-17', latest: '20.0.2.10.1' },
    { cycle: '19', end: '2023-04-19', latest: '19.0.2.7.1' },
    { cycle: '18', end: '2022-10-18', latest: '18.0.2.9.1' },
    { cycle: '17', end: '2029-10-31', latest: '17.0.20.10.1' },
    { cycle: '16', end: '2021-10-19', latest: '16.0.2.7.1' },
    { cycle: '15', end: '2021-04-20', latest: '15.0.2.7.1' },
    { cycle: '11', end: '2032-01-31', latest: '11.0.32.10.1' },
    { cycle: '8', end: '2030-12-31', latest: '8.504.01.1' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/amazon-corretto.md (MIT)',
  checked: '2026-08-22',
};
