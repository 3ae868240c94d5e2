import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const kongGateway: Lifespan = {
  product: 'kong-gateway',
  name: 'Kong Gateway',
  cycles: [
    { cycle: '3.9', latest: '3.9.3' },
    { cycle: '3.8', end: '2024-12-12', latest: '3.8.1' },
    { cycle: '3.7', end: '2024-09-09', latest: '3.7.1' },
    { cycle: '3.6', end: '2024-05-28', latest: '3.6.1' },
    { cycle: '3.5', end: '2024-02-15', latest: '3.5.0' },
    { cycle: '3.4', latest: '3.4.2' },
    { cycle: '3.3', end: '2023-08-09', latest: '3.3.1' },
    { cycle: '3.2', end: '2023-05-18', latest: '3.2.2' },
    { cycle: '3.1', end: '2023-02-21', latest: '3.1.1' },
    { cycle: '3.0', end: '2022-12-09', latest: '3.0.2' },
    { cycle: '2.8', end: '2024-06-24', latest: '2.8.5' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/kong-gateway.md (MIT)',
  checked: '2026-08-22',
};
