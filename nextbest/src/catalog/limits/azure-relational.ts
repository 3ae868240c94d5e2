import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, notConfirmed, page } from '../origin.ts';

// What Azure's relational databases cannot do beyond.

const flexible = page('learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits', '2024-09-26');

const noSuperuser = lacks({ superuser: 'a superuser of the database' }, { ...judgement(), hard: false, status: 'secondary' });

export const flexiblePostgresqlLimits = [
  limit(
    'connections',
    { of: 'load.concurrent', atMost: 4_985, unit: 'connections' },
    { ...flexible, hard: false, raisable: 'with PgBouncer' },
  ),
  limit('data stored', { of: 'data.storedGB', atMost: 32_768, unit: 'GB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
  ...noSuperuser,
];

export const flexibleMysqlLimits = [
  limit('data stored', { of: 'data.storedGB', atMost: 32_768, unit: 'GB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
  ...noSuperuser,
];

export const azureSqlLimits = [
  limit(
    'data stored',
    { of: 'data.storedGB', atMost: 4_096, unit: 'GB' },
    { ...notConfirmed(), hard: false, status: 'unconfirmed', raisable: 'with the Hyperscale tier' },
  ),
  ...noSuperuser,
];
