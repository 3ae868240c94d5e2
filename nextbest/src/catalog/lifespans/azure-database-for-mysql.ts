import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const azureDatabaseForMysql: Lifespan = {
  product: 'azure-database-for-mysql',
  name: 'Azure Database for MySQL',
  cycles: [{ cycle: '8.4' }, { cycle: '8.0', end: '2026-12-31' }, { cycle: '5.7', end: '2026-07-31' }],
  source: 'endoflife-date/endoflife.date@a70eca3 products/azure-database-for-mysql.md (MIT)',
  checked: '2026-08-22',
};
