import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, readPage } from '../origin.ts';

// What Google's relational databases cannot do beyond.

const unsupported = readPage('cloud.google.com/sql/docs/postgres/features');
const extensions = readPage('cloud.google.com/sql/docs/postgres/extensions');

export const cloudSqlLimits = [
  limit(
    'data stored',
    { of: 'data.storedGB', atMost: 65_536, unit: 'GB' },
    { ...readPage('docs.cloud.google.com/sql/docs/quotas'), hard: false },
  ),
  ...lacks(
    { superuser: 'a superuser of the database', 'custom-plugins': 'background workers of one’s own' },
    { ...unsupported, hard: false },
  ),
  ...lacks({ 'extension:timescaledb': 'TimescaleDB', 'extension:citus': 'Citus' }, { ...extensions, hard: false, status: 'secondary' }),
];

export const spannerLimits = [
  ...lacks(
    { extension: 'extensions', triggers: 'triggers', procedures: 'stored procedures', notify: 'LISTEN/NOTIFY' },
    { ...judgement(), status: 'secondary' },
  ),
];

export const alloyDbLimits = [...lacks({ superuser: 'a superuser of the database' }, { ...judgement(), hard: false, status: 'secondary' })];
