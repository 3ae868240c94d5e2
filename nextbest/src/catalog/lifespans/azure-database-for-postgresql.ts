import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const azureDatabaseForPostgresql: Lifespan = {
  product: 'azure-database-for-postgresql',
  name: 'Azure Database for PostgreSQL',
  cycles: [
    { cycle: '18', end: '2030-11-14' },
    { cycle: '17', end: '2029-11-08' },
    { cycle: '16', end: '2028-11-09' },
    { cycle: '15', end: '2027-11-11' },
    { cycle: '14', end: '2026-11-12' },
    { cycle: '13', end: '2026-07-31' },
    { cycle: '12', end: '2026-07-31' },
    { cycle: '11', end: '2026-07-31' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/azure-database-for-postgresql.md (MIT)',
  checked: '2026-08-22',
};
