import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const rabbitmq: Lifespan = {
  product: 'rabbitmq',
  name: 'RabbitMQ',
  cycles: [
    { cycle: '4.3', latest: '4.3.5' },
    { cycle: '4.2', end: '2026-07-31', latest: '4.2.9' },
    { cycle: '4.1', end: '2026-01-30', latest: '4.1.8' },
    { cycle: '4.0', end: '2025-04-15', latest: '4.0.9' },
    { cycle: '3.13', end: '2024-09-17', latest: '3.13.7' },
    { cycle: '3.12', end: '2024-02-21', latest: '3.12.14' },
    { cycle: '3.11', end: '2023-06-01', latest: '3.11.28' },
    { cycle: '3.10', end: '2022-09-28', latest: '3.10.25' },
    { cycle: '3.9', end: '2023-01-31', latest: '3.9.29' },
    { cycle: '3.8', end: '2022-07-31', latest: '3.8.35' },
    { cycle: '3.7', end: '2020-09-30', latest: '3.7.28' },
    { cycle: '3.6', end: '2018-05-31', latest: '3.6.16' },
    { cycle: '3.5', end: '2016-10-31', latest: '3.5.8' },
    { cycle: '3.4', end: '2015-10-31', latest: '3.4.4' },
    { cycle: '3.3', end: '2015-03-31', latest: '3.3.5' },
    { cycle: '3.2', end: '2014-10-31', latest: '3.2.4' },
    { cycle: '3.1', end: '2014-04-30', latest: '3.1.5' },
    { cycle: '3.0', end: '2013-11-30', latest: '3.0.4' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/rabbitmq.md (MIT)',
  checked: '2026-08-22',
};
