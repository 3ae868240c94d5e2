import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, page } from '../origin.ts';

// What Firestore and Bigtable cannot do beyond.

export const firestoreLimits = [
  limit('document', { of: 'data.itemKB', atMost: 1_024, unit: 'KB' }, page('docs.cloud.google.com/firestore/quotas', '2026-09-17')),
  ...lacks({ joins: 'joins', procedures: 'stored procedures' }, { ...judgement(), hard: false, status: 'secondary' }),
];

export const bigtableLimits = [
  ...lacks({ joins: 'joins', 'secondary-indexes': 'a second index' }, { ...judgement(), hard: false, status: 'unconfirmed' }),
];
